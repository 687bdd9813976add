package io.understudy.mock.response;

import java.util.List;

/**
 * One header of an answer.
 *
 * @param name its name, as it is sent
 * @param value its value
 */
public record HeaderField(String name, String value) {

    /** Whether this is the header with that name, whatever the case (RFC 9110, section 5.1). */
    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** Whether one of these is the header with that name. */
    public static boolean isAmong(List<HeaderField> headers, String name) {
        for (HeaderField header : headers) {
            if (header.isNamed(name)) {
                return true;
            }
        }
        return false;
    }
}
