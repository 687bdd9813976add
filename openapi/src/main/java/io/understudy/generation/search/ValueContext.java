package io.understudy.generation.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.generation.data.RandomSeed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in the body a value is wanted.
 *
 * @param name the property that holds it, or whose array does; {@code ""} for the body itself
 * @param seed where its random data comes from
 * @param turn which of the values that come into question is wanted first, counted from 0
 * @param enclosing the values around it; null for the body itself
 * @param suggested a value that is likely to fit, null when there is none
 * @param taken values that will not do, because the array around it holds them already
 */
public record ValueContext(
        String name,
        RandomSeed seed,
        int turn,
        @Nullable EnclosingSchemas enclosing,
        @Nullable JsonNode suggested,
        List<JsonNode> taken) {

    /** The body itself. */
    public static ValueContext body(RandomSeed seed) {
        return new ValueContext("", seed, 0, null, null, List.of());
    }

    ValueContext property(String property, int turn, EnclosingSchemas around, @Nullable JsonNode suggestion) {
        return new ValueContext(property, seed.derive(property), turn, around, suggestion, List.of());
    }

    /** An item. Items that must differ draw from one source, each at its own turn. */
    ValueContext item(int index, int turn, EnclosingSchemas around, List<JsonNode> others, boolean unique) {
        RandomSeed source = unique ? seed.derive("[]") : seed.derive(index);
        return new ValueContext(name, source, unique ? turn + index : turn, around, null, unique ? others : List.of());
    }

    /** Whether a value will not do: as JSON Schema sees it, 1 is 1.0. */
    boolean isTaken(JsonNode value) {
        return taken.stream().anyMatch(one -> one.equals(ValueContext::compared, value));
    }

    private static int compared(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    int depth() {
        return enclosing == null ? 0 : enclosing.depth();
    }
}
