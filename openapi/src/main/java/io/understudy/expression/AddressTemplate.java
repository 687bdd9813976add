package io.understudy.expression;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.PercentEncoding;
import io.understudy.expression.Evaluation.Found;
import io.understudy.expression.Evaluation.Missing;
import java.util.List;

/**
 * An address that is known only once a request has been answered: the key of a callback (OpenAPI 3.1, section 4.8.18).
 * It is one expression, or a text with expressions in braces, or a text without any. Immutable.
 *
 * <p>A value must not change what the rest of the template means. So what is inserted is percent-encoded according to
 * where it stands: at the beginning, where it brings an address with it, not at all; in the authority, but for the
 * characters of a host and a port; in the path, the query and the fragment, but for the unreserved characters (RFC 3986,
 * section 2.3). A {@code ?}, {@code &} or {@code /} in such a value therefore remains a part of it.
 *
 * @param text the template as written
 * @param parts what it consists of, in order
 */
public record AddressTemplate(String text, List<Part> parts) {

    /** A piece of a template. */
    public sealed interface Part {

        /** A piece that is the same every time. */
        record Fixed(String text) implements Part {}

        /**
         * A piece that depends on the exchange.
         *
         * @param written the expression as written, without braces
         * @param expression the expression
         * @param position where it stands
         */
        record Inserted(String written, RuntimeExpression expression, Position position) implements Part {}
    }

    /** Where in an address a value stands, which decides what of it has to be encoded. */
    public enum Position {
        /** At the very beginning. */
        START,
        /** Between {@code //} and what ends the authority. */
        AUTHORITY,
        /** In the path, the query or the fragment. */
        REST;

        String encoded(String value) {
            return switch (this) {
                case START -> value;
                case AUTHORITY -> PercentEncoding.encode(value, ":[]");
                case REST -> PercentEncoding.encode(value, "");
            };
        }
    }

    /** Reads a template. */
    public static Parsing<AddressTemplate> parse(String text) {
        return TemplateParser.parse(text);
    }

    /** The address that the template stands for. It need not be one: whoever uses it has to see. */
    public Evaluation<String> evaluate(ExpressionExchange exchange) {
        StringBuilder address = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Inserted inserted) {
                Evaluation<String> value = value(inserted, exchange);
                if (!(value instanceof Found<String> found)) {
                    return value;
                }
                address.append(inserted.position().encoded(found.value()));
            } else {
                address.append(((Part.Fixed) part).text());
            }
        }
        return new Found<>(address.toString());
    }

    private static Evaluation<String> value(Part.Inserted inserted, ExpressionExchange exchange) {
        Evaluation<JsonNode> value = inserted.expression().evaluate(exchange);
        if (value instanceof Missing<JsonNode> missing) {
            return new Missing<>(missing.sentence());
        }
        JsonNode node = ((Found<JsonNode>) value).value();
        return node.isValueNode() && !node.isNull()
                ? new Found<>(node.asText())
                : new Missing<>(inserted.written() + " is "
                        + (node.isNull() ? "null" : node.isArray() ? "an array" : "an object")
                        + ", which cannot stand in an address");
    }
}
