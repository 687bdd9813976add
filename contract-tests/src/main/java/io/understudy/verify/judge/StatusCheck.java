package io.understudy.verify.judge;

import io.understudy.verify.check.Check;

/** An answer has a status that its operation documents. {@link DocumentedAnswers} finds it. */
public final class StatusCheck implements Check {
    /** The id. */
    public static final String ID = "status";

    @Override
    public String id() {
        return ID;
    }
}
