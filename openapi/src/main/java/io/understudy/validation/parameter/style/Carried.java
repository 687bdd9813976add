package io.understudy.validation.parameter.style;

import io.understudy.validation.parameter.value.Written;

/** Whether a request carries a parameter. */
public sealed interface Carried {
    /** It does not. */
    Carried ABSENT = new Absent();

    /** It does not. */
    record Absent() implements Carried {}

    /** It does. */
    record Present(Written written) implements Carried {}

    /**
     * It does, but nobody can say what was meant.
     *
     * @param code the rule that is broken
     * @param phrase what it must be
     */
    record Unreadable(String code, String phrase) implements Carried {
        /** What every broken encoding is answered with. */
        static final Unreadable ENCODING = new Unreadable("encoding", "must be percent-encoded UTF-8");
    }
}
