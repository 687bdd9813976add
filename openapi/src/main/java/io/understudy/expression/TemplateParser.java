package io.understudy.expression;

import io.understudy.expression.AddressTemplate.Part;
import io.understudy.expression.AddressTemplate.Position;
import io.understudy.expression.Parsing.Malformed;
import io.understudy.expression.Parsing.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one template, from its beginning to its end. */
final class TemplateParser {
    private static final Pattern EXPRESSION = Pattern.compile("\\{([^}]*+)}");
    private static final Pattern IN_AUTHORITY = Pattern.compile("[^/?#]*+//[^/?#]*+");

    private final List<Part> parts = new ArrayList<>();

    /** What was read so far, with a letter for every expression: only the shape of the address counts. */
    private final StringBuilder shape = new StringBuilder();

    private TemplateParser() {}

    static Parsing<AddressTemplate> parse(String text) {
        TemplateParser parser = new TemplateParser();
        Optional<String> complaint = text.startsWith("$") ? parser.insert(text) : parser.read(text);
        return complaint
                .<Parsing<AddressTemplate>>map(Malformed::new)
                .orElseGet(() -> new Parsed<>(new AddressTemplate(text, List.copyOf(parser.parts))));
    }

    private Optional<String> read(String text) {
        Matcher expression = EXPRESSION.matcher(text);
        int end = 0;
        while (expression.find()) {
            keep(text.substring(end, expression.start()));
            Optional<String> complaint = insert(expression.group(1));
            if (complaint.isPresent()) {
                return complaint;
            }
            end = expression.end();
        }
        keep(text.substring(end));
        return text.indexOf('{', end) < 0
                ? Optional.empty()
                : Optional.of("the '{' in '" + text + "' is never closed; write '}' after the expression");
    }

    private void keep(String fixed) {
        if (!fixed.isEmpty()) {
            parts.add(new Part.Fixed(fixed));
            shape.append(fixed);
        }
    }

    private Optional<String> insert(String written) {
        Parsing<RuntimeExpression> expression = RuntimeExpression.parse(written);
        if (expression instanceof Malformed<RuntimeExpression> malformed) {
            return Optional.of(malformed.sentence());
        }
        parts.add(new Part.Inserted(written, ((Parsed<RuntimeExpression>) expression).value(), position()));
        shape.append('x');
        return Optional.empty();
    }

    private Position position() {
        if (shape.isEmpty()) {
            return Position.START;
        }
        return IN_AUTHORITY.matcher(shape).matches() ? Position.AUTHORITY : Position.REST;
    }
}
