package io.understudy.generation.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Schema;
import io.understudy.generation.shape.Contradiction;

/** What came of looking for one value, the body or a part of it. */
public sealed interface SearchResult {

    /** What a failure rests on. */
    enum Cause {
        /** On the schema alone: it fails everywhere. */
        CONTRADICTION,
        /** On the values around it: within them it would go on without end. */
        RECURSION,
        /** On the steps, which are spent. */
        STEPS
    }

    /**
     * A value that fits as far as was checked.
     *
     * @param value the value
     */
    record Made(JsonNode value) implements SearchResult {}

    /**
     * No value.
     *
     * @param why what the failure is laid to
     * @param cause what it rests on
     */
    record Failed(Contradiction why, Cause cause) implements SearchResult {}

    /** A failure that rests on the schema alone. */
    static Failed contradiction(Schema schema, String reason) {
        return new Failed(new Contradiction(schema, reason), Cause.CONTRADICTION);
    }
}
