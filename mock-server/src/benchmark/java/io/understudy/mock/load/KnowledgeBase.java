package io.understudy.mock.load;

import java.io.IOException;
import java.io.InputStream;

/** The contract that the load run is about, and what is sent to it. */
public enum KnowledgeBase {
    /** The contract. */
    CONTRACT("knowledge.yaml"),
    /** A body of 200 bytes that fits its schema. */
    VALID("post.json"),
    /** A body of 200 bytes with {@link #MISTAKES} mistakes. */
    INVALID("refused.json");

    /** The path and the query of a list. */
    public static final String LIST_TARGET = "/articles?page=1&size=2";

    /** Where a body is sent. */
    public static final String POST_TARGET = "/articles";

    /** How many mistakes {@link #INVALID} has. */
    static final int MISTAKES = 6;

    private final String file;

    KnowledgeBase(String file) {
        this.file = file;
    }

    /** What it consists of. */
    public byte[] bytes() throws IOException {
        try (InputStream resource = KnowledgeBase.class.getResourceAsStream("/load/" + file)) {
            if (resource == null) {
                throw new IllegalStateException("load/" + file + " is not on the class path");
            }
            return resource.readAllBytes();
        }
    }
}
