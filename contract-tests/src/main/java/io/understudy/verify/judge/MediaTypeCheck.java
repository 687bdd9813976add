package io.understudy.verify.judge;

import io.understudy.verify.check.Check;

/** A body has a media type that its response documents. {@link DocumentedAnswers} finds it. */
public final class MediaTypeCheck implements Check {
    /** The id. */
    public static final String ID = "media-type";

    @Override
    public String id() {
        return ID;
    }
}
