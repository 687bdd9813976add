package io.understudy.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A JSONPath expression (RFC 9535). Immutable; safe to share between threads. */
public final class JsonPath {
    private final String text;
    private final Query query;

    private JsonPath(String text, Query query) {
        this.text = text;
        this.query = query;
    }

    /**
     * Reads an expression.
     *
     * @throws InvalidJsonPathException when it is none by the standard
     */
    public static JsonPath parse(String text) throws InvalidJsonPathException {
        return new JsonPath(text, PathParser.parse(text));
    }

    /** An expression that selects the one value that can be at these steps: names of members, from the root on. */
    public static String toMember(List<String> names) {
        StringBuilder path = new StringBuilder("$");
        for (String name : names) {
            if (name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
                path.append('.').append(name);
            } else {
                path.append("['").append(escaped(name)).append("']");
            }
        }
        return path.toString();
    }

    /** A name as it stands between single quotes (RFC 9535, section 2.7). */
    private static String escaped(String name) {
        StringBuilder escaped = new StringBuilder();
        name.chars().forEach(unit -> {
            if (unit == '\'' || unit == '\\') {
                escaped.append('\\').append((char) unit);
            } else if (unit < ' ') {
                escaped.append(String.format("\\u%04x", unit));
            } else {
                escaped.append((char) unit);
            }
        });
        return escaped.toString();
    }

    /** What it selects in a document, in the order of the standard; a value may be selected more than once. */
    public List<Match> select(JsonNode document) {
        Match root = Match.root(document);
        return query.select(new Scope(root, root));
    }

    /** The expression as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
