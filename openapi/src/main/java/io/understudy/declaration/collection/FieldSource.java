package io.understudy.declaration.collection;

import io.understudy.jsonata.Expression;
import java.time.ZoneId;

/** Where the value of a field comes from, if not from the caller. */
public sealed interface FieldSource {

    /**
     * It counts up.
     *
     * @param start the first number
     */
    record Sequence(long start) implements FieldSource {}

    /**
     * It is the time.
     *
     * @param format how it is written
     * @param zone whose time it is
     */
    record Time(TimeFormat format, ZoneId zone) implements FieldSource {}

    /**
     * It is random text.
     *
     * @param kind what it is made of
     * @param length the number of characters; of no account for a UUID
     */
    record Random(Kind kind, int length) implements FieldSource {
        /** What random text is made of. */
        public enum Kind {
            HEX,
            UUID,
            DIGITS
        }
    }

    /** It follows from the entry. */
    record Computed(Expression expression) implements FieldSource {}
}
