package io.understudy.codec.style;

import java.util.List;
import java.util.regex.Pattern;

/** What stands between the parts of a value. */
public enum Delimiter {
    /** Between the items of a list; one that is encoded is part of an item. */
    COMMA(","),
    /** The same by a caller that encodes whatever it sends. */
    ENCODED_COMMA(",|%2[Cc]"),
    /** In a header, a comma with any blanks around it (RFC 9110, section 5.6.1). */
    HEADER_COMMA("[ \\t]*+,[ \\t]*+"),
    /** A blank, which cannot stand in an address but encoded. */
    SPACE(" |%20"),
    /** The same in a query. */
    FORM_SPACE(" |%20|\\+"),
    /** A tab, for the same reason encoded. */
    TAB("\\t|%09"),
    /** A bar, encoded or not: clients differ. */
    PIPE("\\||%7[Cc]"),
    /** In a label. */
    DOT("\\."),
    /** In a matrix. */
    SEMICOLON(";");

    private final Pattern pattern;

    Delimiter(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The parts of a text; a text without separators is one part. */
    List<String> split(String text) {
        return List.of(pattern.split(text, -1));
    }
}
