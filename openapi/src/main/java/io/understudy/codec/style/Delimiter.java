package io.understudy.codec.style;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.format.TextWriter;
import io.understudy.contract.message.ParameterStyle;
import java.util.ArrayList;
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

    /** What stands between the parts of a value in one style. */
    public static Delimiter of(ParameterStyle style) {
        return switch (style) {
            case SPACE_DELIMITED -> SPACE;
            case PIPE_DELIMITED -> PIPE;
            case TAB_DELIMITED -> TAB;
            case FORM, SIMPLE, MATRIX, LABEL, DEEP_OBJECT -> COMMA;
        };
    }

    /** The character that it is. */
    public String text() {
        return switch (this) {
            case COMMA, ENCODED_COMMA, HEADER_COMMA -> ",";
            case SPACE, FORM_SPACE -> " ";
            case TAB -> "\t";
            case PIPE -> "|";
            case DOT -> ".";
            case SEMICOLON -> ";";
        };
    }

    /** The items of an array, or the names and values of an object by turns, in one text that is not encoded yet. */
    public String join(JsonNode value) {
        return String.join(text(), parts(value));
    }

    /** Whether the parts of a value can be told again once they are joined. */
    public boolean joins(JsonNode value) {
        for (JsonNode member : value) {
            if (member.isContainerNode() || member.isNull()) {
                return false;
            }
        }
        return !value.isEmpty() && parts(value).stream().noneMatch(part -> part.contains(text()));
    }

    private static List<String> parts(JsonNode value) {
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> parts.add(TextWriter.text(item)));
        } else {
            value.properties().forEach(entry -> {
                parts.add(entry.getKey());
                parts.add(TextWriter.text(entry.getValue()));
            });
        }
        return parts;
    }

    /** The parts of a text; a text without separators is one part. */
    public List<String> split(String text) {
        return List.of(pattern.split(text, -1));
    }
}
