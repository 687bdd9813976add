package io.understudy.validation;

import java.util.List;

/**
 * One way in which a message breaks its contract.
 *
 * @param kind what sort of rule is broken, on which the status of the answer depends
 * @param location where, from the outside in: {@code query}, {@code path}, {@code header}, {@code cookie} or
 *     {@code body}, then the name of the parameter or the steps into the body; empty for the message as a whole
 * @param code the rule that is broken: a keyword of JSON Schema such as {@code required}, or a word of this project
 * @param message one sentence that names the place
 * @param severity how much it matters
 */
public record Violation(Kind kind, List<String> location, String code, String message, Severity severity) {

    /** A violation that is an error, as nearly all are. */
    public Violation(Kind kind, List<String> location, String code, String message) {
        this(kind, location, code, message, Severity.ERROR);
    }

    /** How much a violation matters. */
    public enum Severity {
        /** The message breaks the contract. */
        ERROR,
        /** The contract does not speak of it. */
        WARNING
    }

    /** The sorts of rules that a message can break. */
    public enum Kind {
        /** The caller did not say who it is, or not in a way that the operation takes. */
        SECURITY,
        /** The body is in a media type that the contract does not name. */
        MEDIA_TYPE,
        /** A parameter, a header or the body does not fit. */
        VALUE,
        /** Judging a value was given up, because it takes too much work: nobody knows whether it fits. */
        UNDECIDED
    }
}
