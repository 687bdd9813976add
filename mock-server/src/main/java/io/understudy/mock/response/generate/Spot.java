package io.understudy.mock.response.generate;

import com.fasterxml.jackson.databind.JsonNode;
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
record Spot(
        String name,
        Seed seed,
        int turn,
        @Nullable Enclosing enclosing,
        @Nullable JsonNode suggested,
        List<JsonNode> taken) {

    static Spot body(Seed seed) {
        return new Spot("", seed, 0, null, null, List.of());
    }

    Spot property(String property, int turn, Enclosing around, @Nullable JsonNode suggestion) {
        return new Spot(property, seed.derive(property), turn, around, suggestion, List.of());
    }

    /** An item. Items that must differ draw from one source, each at its own turn. */
    Spot item(int index, int turn, Enclosing around, List<JsonNode> others, boolean unique) {
        Seed source = unique ? seed.derive("[]") : seed.derive(index);
        return new Spot(name, source, unique ? turn + index : turn, around, null, unique ? others : List.of());
    }

    int depth() {
        return enclosing == null ? 0 : enclosing.depth();
    }
}
