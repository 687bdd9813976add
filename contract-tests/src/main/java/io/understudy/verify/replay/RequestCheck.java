package io.understudy.verify.replay;

import io.understudy.verify.check.Check;

/** A recorded request is one that the contract allows. {@link RecordedExchangeJudge} finds it. */
public final class RequestCheck implements Check {
    /** The id. */
    public static final String ID = "request";

    @Override
    public String id() {
        return ID;
    }
}
