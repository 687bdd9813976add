package io.understudy.verify.credential;

/** How a request says who sends it. */
public enum CredentialUse {
    /** With the credentials that are known for the operation. */
    GIVEN,
    /** Not at all. */
    NONE,
    /** With credentials that look right and are not. */
    WRONG
}
