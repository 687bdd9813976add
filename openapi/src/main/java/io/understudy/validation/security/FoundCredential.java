package io.understudy.validation.security;

import io.understudy.validation.Violation;

/** What a request has for one scheme. */
sealed interface FoundCredential {
    /** Nothing. */
    FoundCredential NOTHING = new Nothing();

    /** Nothing. */
    record Nothing() implements FoundCredential {}

    /** Credentials. */
    record Sent(Credentials credentials) implements FoundCredential {}

    /** Something that is no credentials. */
    record Malformed(Violation violation) implements FoundCredential {}
}
