package io.understudy.verify.judge.delivery;

import io.understudy.verify.check.Check;

/** An answer comes whole within the time that is given. */
public final class TimeoutCheck implements Check {
    /** The id. */
    public static final String ID = "timeout";

    @Override
    public String id() {
        return ID;
    }
}
