package io.understudy.mock.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.declaration.collection.Limit;
import io.understudy.validation.shape.ExactNumber;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How much there is of what is limited, kept up to date entry by entry. */
final class LimitCounter {
    private final Limit limit;
    private BigDecimal total = BigDecimal.ZERO;

    LimitCounter(Limit limit) {
        this.limit = limit;
    }

    Limit limit() {
        return limit;
    }

    /**
     * Whether there would be too much if one entry took the place of another, and more than before.
     *
     * @param before the entry that is replaced; null for a new entry
     */
    boolean wouldExceed(@Nullable ObjectNode before, ObjectNode after) {
        BigDecimal more = share(after).subtract(before == null ? BigDecimal.ZERO : share(before));
        return more.signum() > 0 && total.add(more).compareTo(limit.atMost()) > 0;
    }

    void add(ObjectNode entry) {
        total = total.add(share(entry));
    }

    void remove(ObjectNode entry) {
        total = total.subtract(share(entry));
    }

    void clear() {
        total = BigDecimal.ZERO;
    }

    private BigDecimal share(ObjectNode entry) {
        boolean counts = limit.where().entrySet().stream()
                .allMatch(where ->
                        ComparableText.of(entry.path(where.getKey())).equals(ComparableText.of(where.getValue())));
        if (!counts) {
            return BigDecimal.ZERO;
        }
        return limit.sum().map(field -> number(entry.path(field))).orElse(BigDecimal.ONE);
    }

    private static BigDecimal number(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        return value.isTextual()
                ? ExactNumber.parse(value.textValue())
                        .map(JsonNode::decimalValue)
                        .orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }
}
