package io.understudy.mock.message;

import java.util.ArrayList;
import java.util.Collections;
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

    /** The values of all of these with that name, in their order. */
    public static List<String> values(List<HeaderField> headers, String name) {
        List<String> values = new ArrayList<>();
        for (HeaderField header : headers) {
            if (header.isNamed(name)) {
                values.add(header.value());
            }
        }
        return Collections.unmodifiableList(values);
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
