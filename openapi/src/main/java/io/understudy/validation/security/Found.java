package io.understudy.validation.security;

import io.understudy.validation.Violation;

/** What a request has for one scheme. */
sealed interface Found {
    /** Nothing. */
    Found NOTHING = new Nothing();

    /** Nothing. */
    record Nothing() implements Found {}

    /** Credentials. */
    record Sent(Credentials credentials) implements Found {}

    /** Something that is no credentials. */
    record Malformed(Violation violation) implements Found {}
}
