package io.understudy.verify.judge;

import io.understudy.verify.check.Check;

/** A body fits the schema of its response. {@link DocumentedAnswers} finds it. */
public final class SchemaCheck implements Check {
    /** The id. */
    public static final String ID = "schema";

    @Override
    public String id() {
        return ID;
    }
}
