package io.understudy.verify.message;

/**
 * One header field of a request or an answer.
 *
 * @param name its name as written; compares without case (RFC 9110, section 5.1)
 * @param value its value
 */
public record Field(String name, String value) {
    /** Whether this is the field with that name. */
    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }
}
