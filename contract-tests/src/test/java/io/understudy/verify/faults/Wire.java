package io.understudy.verify.faults;

import io.understudy.verify.message.Reply.Answered;

/** What a server puts on the wire. */
sealed interface Wire {
    /** A whole answer. */
    record Whole(Answered answer) implements Wire {}

    /** Nothing, and the connection stays open. */
    record Hang() implements Wire {}

    /** Nothing, and the connection is closed. */
    record Closed() implements Wire {}

    /** Nothing, and the connection is reset. */
    record Reset() implements Wire {}

    /** The head and half of the body, and the connection is closed. */
    record Half(Answered answer) implements Wire {}

    /** The same, in chunks. */
    record HalfInChunks(Answered answer) implements Wire {}

    /** The head and half of the body, and the connection stays open. */
    record Stuck(Answered answer) implements Wire {}

    /** The whole answer, so slowly that nobody would wait for its end. */
    record Drip(Answered answer) implements Wire {}

    /** What is no HTTP. */
    record Garbage() implements Wire {}
}
