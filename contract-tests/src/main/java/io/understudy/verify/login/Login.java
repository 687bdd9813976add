package io.understudy.verify.login;

/** How a request says who sends it. */
public enum Login {
    /** With the credentials that are known for the operation. */
    GIVEN,
    /** Not at all. */
    NONE,
    /** With credentials that look right and are not. */
    WRONG
}
