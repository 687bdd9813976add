package io.understudy.validation.body;

import io.understudy.validation.schema.Direction;

/** Which of two messages a body belongs to, and what is said of it. */
enum MessageKind {
    REQUEST("request", "Request body", " is not supported; send ", " or ", Direction.REQUEST),
    RESPONSE("response", "Response body", " is not documented; the contract has ", " and ", Direction.RESPONSE);

    private final String message;
    private final String subject;
    private final String unknownType;
    private final String conjunction;
    private final Direction direction;

    MessageKind(String message, String subject, String unknownType, String conjunction, Direction direction) {
        this.message = message;
        this.subject = subject;
        this.unknownType = unknownType;
        this.conjunction = conjunction;
        this.direction = direction;
    }

    /** The message itself, in the middle of a sentence. */
    String message() {
        return message;
    }

    /** The body, at the start of a sentence. */
    String subject() {
        return subject;
    }

    /** What follows the name of a media type that is not declared, before those that are. */
    String unknownType() {
        return unknownType;
    }

    /** What stands before the last of the declared media types. */
    String conjunction() {
        return conjunction;
    }

    Direction direction() {
        return direction;
    }
}
