package io.understudy.client.answer;

/** Why a call failed, as far as it matters for what a program does next. */
public enum FailureKind {
    /** The server refused the call: a status that is not 2xx, or an error in the body of one that is. */
    REFUSED,
    /** The server did not accept the credentials (401). */
    UNAUTHORISED,
    /** The server has had too many calls (429). */
    THROTTLED,
    /** The answer cannot be read, or contradicts itself. */
    MALFORMED,
    /** No answer came: no connection was made, or it broke. */
    UNREACHABLE,
    /** No answer came in the time that a call may take. */
    TIMED_OUT,
    /** The caller's thread was interrupted, or its future was cancelled. */
    CANCELLED,
    /** The call was not sent: an argument cannot be sent, or the client is closed. */
    NOT_SENT
}
