package io.understudy.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Text with expressions in braces, for instance {@code There is no task {$request.path.id}}. Two opening braces stand
 * for one. Safe to share between threads.
 */
public final class Template {
    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    private sealed interface Part {
        record Text(String text) implements Part {}

        record Computed(Expression expression) implements Part {}
    }

    /**
     * Parses a template.
     *
     * @throws InvalidExpressionException when a brace is not closed, or what is in braces is no expression
     */
    public static Template of(String source) {
        return of(source, Expression::of);
    }

    /** A template whose expressions are parsed when they are first needed, because somebody vouches for them. */
    public static Template later(String source) {
        return of(source, Expression::later);
    }

    private static Template of(String source, Function<String, Expression> parser) {
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int position = 0;
        while (position < source.length()) {
            char character = source.charAt(position);
            if (character != '{') {
                text.append(character);
                position++;
            } else if (source.startsWith("{{", position)) {
                text.append('{');
                position += 2;
            } else {
                parts.add(new Part.Text(text.toString()));
                text.setLength(0);
                int end = closingBrace(source, position);
                parts.add(new Part.Computed(parser.apply(source.substring(position + 1, end))));
                position = end + 1;
            }
        }
        parts.add(new Part.Text(text.toString()));
        return new Template(List.copyOf(parts));
    }

    /** The brace that closes an expression: braces within it come in pairs, and those in quotes do not count. */
    private static int closingBrace(String source, int opening) {
        int open = 0;
        char quote = 0;
        for (int i = opening; i < source.length(); i++) {
            char character = source.charAt(i);
            if (quote != 0) {
                if (character == '\\') {
                    i++;
                } else if (character == quote) {
                    quote = 0;
                }
            } else if (character == '"' || character == '\'' || character == '`') {
                quote = character;
            } else if (character == '{') {
                open++;
            } else if (character == '}' && --open == 0) {
                return i;
            }
        }
        throw new InvalidExpressionException("the brace at position " + (opening + 1) + " is not closed");
    }

    /** The names with a dollar sign that it uses, without the sign. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part instanceof Part.Computed computed) {
                names.addAll(computed.expression().names());
            }
        }
        return names;
    }

    /**
     * The text with the values put in; what has no value leaves nothing.
     *
     * @throws FailedExpressionException when an expression goes wrong
     */
    public String fill(EvaluationContext surroundings) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(
                    part instanceof Part.Text literal
                            ? literal.text()
                            : ((Part.Computed) part)
                                    .expression()
                                    .evaluate(surroundings)
                                    .map(Template::text)
                                    .orElse(""));
        }
        return text.toString();
    }

    private static String text(JsonNode value) {
        return value.isContainerNode() ? value.toString() : value.isNull() ? "" : value.asText();
    }
}
