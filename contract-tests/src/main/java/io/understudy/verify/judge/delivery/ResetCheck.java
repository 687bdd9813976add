package io.understudy.verify.judge.delivery;

import io.understudy.verify.check.Check;

/** The connection stays open until the answer begins. */
public final class ResetCheck implements Check {
    /** The id. */
    public static final String ID = "reset";

    @Override
    public String id() {
        return ID;
    }
}
