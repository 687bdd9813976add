package io.understudy.generation.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.understudy.document.Schema;
import io.understudy.generation.search.SearchResult.Failed;
import io.understudy.generation.search.SearchResult.Made;
import io.understudy.generation.shape.ArrayRule;
import io.understudy.generation.shape.ExpandedConstraint;
import java.util.ArrayList;
import java.util.List;

/** Makes one array: as many items as the style wants, fewer where no more can be made. */
final class ArraySearch {
    /** More items are no use in a sample; a schema that asks for them gets no value. */
    private static final int MOST_ITEMS = 1000;

    private final Search search;
    private final ExpandedConstraint expansion;
    private final ValueContext spot;
    private final EnclosingSchemas around;
    private final int variant;
    private final ArrayRule rule;
    private final List<Schema> contained;

    /**
     * @param variant 0 has what some items must fit after the items that have a schema of their own, the odd ones have
     *     it from the start, 2 and on have no more items than there must be
     */
    ArraySearch(Search search, ExpandedConstraint expansion, ValueContext spot, EnclosingSchemas around, int variant) {
        this.search = search;
        this.expansion = expansion;
        this.spot = spot;
        this.around = around;
        this.variant = variant;
        this.rule = new ArrayRule(expansion, search.schemas());
        this.contained = rule.contained();
    }

    SearchResult find() {
        int least = rule.least();
        int most = expansion.atMost("maxItems");
        if (least > most || least > MOST_ITEMS) {
            return SearchResult.contradiction(
                    expansion.holding("minItems"),
                    least > most
                            ? "an array cannot have at least " + least + " and at most " + most + " items"
                            : "an array of " + least + " items is longer than any that is made here (" + MOST_ITEMS
                                    + ")");
        }
        int wanted = wanted(least, Math.min(most, MOST_ITEMS));
        int from = variant % 2 == 1 ? 0 : Math.max(0, Math.min(rule.prefix(), wanted - contained.size()));
        return filled(least, wanted, from);
    }

    private int wanted(int least, int most) {
        if (spot.depth() >= search.pass().depth() || variant == 2) {
            return least;
        }
        int prefix = Math.min(rule.prefix(), most);
        int items = Math.max(prefix, search.style().items(least, most, spot.seed()));
        return Math.min(most, Math.max(items, prefix == rule.prefix() ? prefix + contained.size() : items));
    }

    private SearchResult filled(int least, int wanted, int from) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        List<JsonNode> others = new ArrayList<>();
        boolean unique = rule.unique();
        for (int index = 0; index < wanted; index++) {
            boolean contains = index >= from && index < from + contained.size();
            List<Schema> also = contains ? List.of(contained.get(index - from)) : List.of();
            ValueContext place = spot.item(index, spot.turn() + Math.max(0, variant - 2), around, others, unique);
            SearchResult outcome = search.find(rule.item(index, also), place);
            if (outcome instanceof Made made) {
                array.add(made.value());
                others.add(made.value());
            } else if (index < least || contains) {
                return because(index, (Failed) outcome);
            } else {
                break;
            }
        }
        return new Made(array);
    }

    private SearchResult because(int index, Failed failed) {
        return failed.why().schema().json().isBoolean()
                ? SearchResult.contradiction(
                        expansion.holding("minItems"),
                        "an array must have more than " + index + " items, which it does not permit")
                : failed;
    }
}
