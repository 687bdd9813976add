package io.understudy.jsonpath;

/**
 * What {@code $} and {@code @} mean.
 *
 * @param root the whole document
 * @param current the value that a filter is asked about
 */
record Scope(Match root, Match current) {
    Scope at(Match other) {
        return new Scope(root, other);
    }
}
