package io.understudy.codec.format;

/** How deep a body may be nested: a schema judges a value level by level, and a stack has an end. */
public final class NestingLimit {
    /** The most objects, arrays or elements within one another. */
    public static final int LIMIT = 500;

    private NestingLimit() {}
}
