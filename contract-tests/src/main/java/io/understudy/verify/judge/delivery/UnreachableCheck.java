package io.understudy.verify.judge.delivery;

import io.understudy.verify.check.Check;

/** Somebody accepts connections. */
public final class UnreachableCheck implements Check {
    /** The id. */
    public static final String ID = "unreachable";

    @Override
    public String id() {
        return ID;
    }
}
