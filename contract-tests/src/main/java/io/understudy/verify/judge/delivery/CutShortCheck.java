package io.understudy.verify.judge.delivery;

import io.understudy.verify.check.Check;

/** The connection stays open until the body is complete. */
public final class CutShortCheck implements Check {
    /** The id. */
    public static final String ID = "cut-short";

    @Override
    public String id() {
        return ID;
    }
}
