package io.understudy.verify.judge.delivery;

import io.understudy.verify.check.Check;

/** What comes is an answer in HTTP. */
public final class MalformedCheck implements Check {
    /** The id. */
    public static final String ID = "malformed";

    @Override
    public String id() {
        return ID;
    }
}
