package io.understudy.diff.schema;

import static io.understudy.diff.schema.SchemaComparison.excess;

import io.understudy.diff.schema.Excess.Step;
import io.understudy.diff.schema.SchemaComparison.Compared;
import io.understudy.diff.set.Alternative;
import io.understudy.diff.set.ArraySet;
import io.understudy.diff.set.ArraySet.Contained;
import io.understudy.diff.set.Conjunction;
import io.understudy.diff.set.JsonType;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what two alternatives say of arrays.
 *
 * @param schemas compares what items must fit
 * @param compared the schemas that are compared
 */
record ArrayComparison(SchemaComparison schemas, Compared compared) {

    List<Excess> of(Alternative mine, Alternative their) {
        ArraySet own = mine.arrays();
        ArraySet other = their.arrays();
        List<Excess> result = new ArrayList<>();
        if (own.least() < other.least()) {
            result.add(excess(
                    Aspect.SIZE,
                    "minItems",
                    Integer.toString(own.least()),
                    Integer.toString(other.least()),
                    compared,
                    new Lead.OfSize(mine, JsonType.ARRAY, own.least())));
        }
        if (own.longest() > other.most()) {
            result.add(excess(
                    Aspect.SIZE,
                    "maxItems",
                    ScalarComparison.limit(own.most()),
                    ScalarComparison.limit(other.most()),
                    compared,
                    new Lead.OfSize(mine, JsonType.ARRAY, other.most() + 1)));
        }
        if (other.unique() && !own.unique() && own.longest() > 1) {
            result.add(excess(Aspect.UNIQUE, "uniqueItems", "false", "true", compared, new Lead.Twins(mine)));
        }
        result.addAll(items(mine, own, other));
        for (Contained contained : other.contained()) {
            if (own.contained().stream().noneMatch(one -> sure(one, contained))) {
                result.add(excess(
                        Aspect.CONTAINS,
                        "contains",
                        "none such",
                        contained.schema().json().toString(),
                        compared,
                        new Lead.OfSize(mine, JsonType.ARRAY, Math.max(own.least(), 1))));
            }
        }
        return result;
    }

    private List<Excess> items(Alternative mine, ArraySet own, ArraySet other) {
        List<Excess> result = new ArrayList<>();
        int first = Math.max(own.prefix(), other.prefix());
        for (int index = 0; index <= first && index < own.longest(); index++) {
            Conjunction a = own.item(index);
            Conjunction b = other.item(index);
            boolean rest = index == first;
            if (b.isNothing()) {
                result.add(excess(
                        Aspect.SIZE,
                        "items",
                        ScalarComparison.limit(own.longest()),
                        Integer.toString(index),
                        compared,
                        new Lead.OfSize(mine, JsonType.ARRAY, index + 1)));
            } else {
                result.addAll(schemas.under(new Step(rest ? Step.Kind.ITEMS : Step.Kind.ITEM, mine, "", index), a, b));
            }
        }
        return result;
    }

    /** Whether what some items must be is asked for by another rule already. */
    private boolean sure(Contained own, Contained wanted) {
        Conjunction mine = Conjunction.of(own.schema());
        Conjunction theirs = Conjunction.of(wanted.schema());
        boolean equal = schemas.under(new Step(Step.Kind.ITEMS, Alternative.of(JsonType.all()), "", 0), mine, theirs)
                .isEmpty();
        return equal
                && own.least() >= wanted.least()
                && own.most() <= wanted.most()
                && (wanted.most() == Integer.MAX_VALUE
                        || own.schema().json().equals(wanted.schema().json()));
    }
}
