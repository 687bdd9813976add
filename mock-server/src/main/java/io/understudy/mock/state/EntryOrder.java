package io.understudy.mock.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.declaration.collection.OrderBy;
import java.util.Comparator;
import java.util.List;

/** Orders entries. */
public final class EntryOrder {
    /** Nothing comes first, then numbers by size, then everything else as text. */
    public static final Comparator<JsonNode> VALUES = EntryOrder::compare;

    private EntryOrder() {}

    /** The order by these steps, and by age where they do not decide. */
    public static Comparator<Entry> of(List<OrderBy> steps) {
        Comparator<Entry> order = Comparator.comparing(Entry::position);
        for (int i = steps.size() - 1; i >= 0; i--) {
            order = of(steps.get(i)).thenComparing(order);
        }
        return order;
    }

    private static Comparator<Entry> of(OrderBy step) {
        Comparator<Entry> order = Comparator.comparing(entry -> entry.value().path(step.field()), VALUES);
        return step.descending() ? order.reversed() : order;
    }

    private static int compare(JsonNode one, JsonNode other) {
        int byKind = Integer.compare(kind(one), kind(other));
        if (byKind != 0) {
            return byKind;
        }
        return switch (kind(one)) {
            case 0 -> 0;
            case 1 -> compareNumbers(one, other);
            default ->
                ComparableText.of(one)
                        .orElse("")
                        .compareTo(ComparableText.of(other).orElse(""));
        };
    }

    private static int kind(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return 0;
        }
        return value.isNumber() ? 1 : 2;
    }

    private static int compareNumbers(JsonNode one, JsonNode other) {
        return one.canConvertToLong() && one.isIntegralNumber() && other.canConvertToLong() && other.isIntegralNumber()
                ? Long.compare(one.longValue(), other.longValue())
                : one.decimalValue().compareTo(other.decimalValue());
    }
}
