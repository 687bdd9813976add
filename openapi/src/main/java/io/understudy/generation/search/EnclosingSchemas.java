package io.understudy.generation.search;

import io.understudy.document.Place;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values around a value, by what they must fit.
 *
 * @param key what the innermost of them must fit, by places
 * @param outer the values around that one; null when it is the whole body
 * @param depth how many there are
 */
public record EnclosingSchemas(Set<Place> key, @Nullable EnclosingSchemas outer, int depth) {

    static EnclosingSchemas within(@Nullable EnclosingSchemas outer, Set<Place> key) {
        return new EnclosingSchemas(key, outer, outer == null ? 1 : outer.depth + 1);
    }

    /** How many of the values must fit the same; none when it is nothing in particular. */
    static int count(@Nullable EnclosingSchemas innermost, Set<Place> key) {
        int count = 0;
        for (EnclosingSchemas one = innermost; one != null && !key.isEmpty(); one = one.outer) {
            count += one.key.equals(key) ? 1 : 0;
        }
        return count;
    }
}
