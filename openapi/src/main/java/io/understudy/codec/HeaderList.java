package io.understudy.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists in header fields, whose elements are separated by commas (RFC 9110, section 5.6.1). */
public final class HeaderList {
    /** A comma within a quoted string separates nothing (RFC 9110, section 5.6.4). */
    private static final Pattern ELEMENT = Pattern.compile("(?:[^,\"]|\"(?:[^\"\\\\]|\\\\.)*+\"?+)++");

    private HeaderList() {}

    /** The elements of one field, without the blanks around them; empty ones are left out. */
    public static List<String> elements(String field) {
        List<String> elements = new ArrayList<>();
        Matcher matcher = ELEMENT.matcher(field);
        while (matcher.find()) {
            String element = matcher.group().strip();
            if (!element.isEmpty()) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The elements of all fields with one name, which are one list. */
    public static List<String> elements(Collection<String> fields) {
        return elements(String.join(",", fields));
    }
}
