package io.understudy.mock.walk;

import java.util.OptionalLong;

/**
 * Which of the many valid requests for an operation to make.
 *
 * @param seed where the values come from; empty for the contract's examples and for plain samples
 * @param bare whether whatever may be left out is left out
 * @param content the index of the request body's media type
 * @param security the index of the way to be let in
 */
record Variant(OptionalLong seed, boolean bare, int content, int security) {
    /** Everything there is, as the contract shows it. */
    static final Variant SHOWN = new Variant(OptionalLong.empty(), false, 0, 0);

    /** Only what must be there. */
    static final Variant BARE = new Variant(OptionalLong.empty(), true, 0, 0);

    /** Everything there is, with made-up values. */
    static Variant seeded(long seed) {
        return new Variant(OptionalLong.of(seed), false, 0, 0);
    }

    Variant withContent(int index) {
        return new Variant(seed, bare, index, security);
    }

    Variant withSecurity(int index) {
        return new Variant(seed, bare, content, index);
    }
}
