package io.understudy.verify.judge;

import io.understudy.verify.check.Check;

/** The headers of an answer are as its response documents. {@link DocumentedAnswers} finds it. */
public final class HeaderCheck implements Check {
    /** The id. */
    public static final String ID = "header";

    @Override
    public String id() {
        return ID;
    }
}
