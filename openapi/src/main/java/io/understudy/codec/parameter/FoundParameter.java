package io.understudy.codec.parameter;

import io.understudy.codec.style.SerializedValue;

/** Whether a request carries a parameter. */
public sealed interface FoundParameter {
    /** It does not. */
    FoundParameter ABSENT = new Absent();

    /** It does not. */
    record Absent() implements FoundParameter {}

    /** It does. */
    record Present(SerializedValue written) implements FoundParameter {}

    /**
     * It does, but nobody can say what was meant.
     *
     * @param code the rule that is broken
     * @param phrase what it must be
     */
    record Unreadable(String code, String phrase) implements FoundParameter {
        /** What every broken encoding is answered with. */
        static final Unreadable ENCODING = new Unreadable("encoding", "must be percent-encoded UTF-8");
    }
}
