package io.understudy.codec.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.HeaderText;
import io.understudy.codec.MediaType;
import io.understudy.codec.PercentEncoding;
import io.understudy.codec.format.JsonWriter;
import io.understudy.codec.style.Delimiter;
import io.understudy.contract.message.Header;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.contract.message.ParameterStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes the values of parameters (OpenAPI 3.1, section 4.8.12.3; 2.0, {@code collectionFormat}). */
public final class ParameterWriter {
    private ParameterWriter() {}

    /** A path template with all but its braces and slashes and what may stand beside them encoded. */
    public static String template(String template) {
        StringBuilder encoded = new StringBuilder();
        template.codePoints().forEach(point -> {
            String character = Character.toString(point);
            encoded.append("/{}%!$&'()*+,;=:@".contains(character) ? character : PercentEncoding.encode(character));
        });
        return encoded.toString();
    }

    /** A scalar as people write it. */
    public static String plain(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    /** Whether a value can be written in this style so that it can be read again. */
    public static boolean writable(Parameter parameter, JsonNode value) {
        if (parameter.content().isPresent()) {
            return parameter.location() != ParameterLocation.HEADER || HeaderText.isPlain(value.toString());
        }
        if (value.isValueNode()) {
            boolean empty = plain(value).isEmpty();
            return !value.isNull()
                    && !(empty && parameter.location() != ParameterLocation.QUERY)
                    && fits(parameter, value);
        }
        if (value.isEmpty()) {
            return false;
        }
        boolean deep = parameter.style() == ParameterStyle.DEEP_OBJECT;
        for (JsonNode member : value) {
            if (deep ? !bracketable(member) : !member.isValueNode() || !partial(parameter, member)) {
                return false;
            }
        }
        List<String> names = new ArrayList<>();
        value.fieldNames().forEachRemaining(names::add);
        return names.stream().noneMatch(name -> name.isEmpty() || name.matches(".*[^A-Za-z0-9\\u4e00-\\u9fff].*"));
    }

    private static boolean bracketable(JsonNode value) {
        if (value.isValueNode()) {
            return !value.isNull();
        }
        if (value.isEmpty()) {
            return false;
        }
        for (JsonNode member : value) {
            if (!bracketable(member) || (value.isArray() && !member.isValueNode())) {
                return false;
            }
        }
        return true;
    }

    private static boolean partial(Parameter parameter, JsonNode part) {
        String text = plain(part);
        boolean label = parameter.style() == ParameterStyle.LABEL;
        boolean delimited = !parameter.explode() && parameter.style() != ParameterStyle.SIMPLE;
        return !part.isNull()
                && !text.isEmpty()
                && fits(parameter, part)
                && !(label && (text.contains(".") || text.contains(",")))
                && !(parameter.location() == ParameterLocation.HEADER && text.matches(".*[, =|].*"))
                && !(delimited && text.matches(".*[ |\\t].*"));
    }

    private static boolean fits(Parameter parameter, JsonNode value) {
        return parameter.location() != ParameterLocation.HEADER || HeaderText.isPlain(plain(value));
    }

    /** The text of a path parameter, in place of its braces. */
    public static String inPath(Parameter parameter, JsonNode value) {
        if (parameter.content().isPresent()) {
            return PercentEncoding.encode(JsonWriter.text(value));
        }
        String name = PercentEncoding.encode(parameter.name());
        return switch (parameter.style()) {
            case LABEL -> "." + joined(value, ".", parameter.explode() ? "=" : ".", PercentEncoding::encode);
            case MATRIX -> {
                if (value.isValueNode()) {
                    yield ";" + name + "=" + PercentEncoding.encode(plain(value));
                }
                if (!parameter.explode()) {
                    yield ";" + name + "=" + joined(value, ",", ",", PercentEncoding::encode);
                }
                yield value.isArray()
                        ? ";" + name + "=" + joined(value, ";" + name + "=", "", PercentEncoding::encode)
                        : ";" + joined(value, ";", "=", PercentEncoding::encode);
            }
            default -> {
                String delimiter = delimiter(parameter.style());
                yield joined(value, delimiter, parameter.explode() ? "=" : delimiter, PercentEncoding::encode);
            }
        };
    }

    /** The value of a header. */
    public static String inHeader(Parameter parameter, JsonNode value) {
        if (parameter.content().isPresent()) {
            return JsonWriter.ascii(value);
        }
        String delimiter = Delimiter.of(parameter.style()).text();
        return joined(value, delimiter, parameter.explode() ? "=" : delimiter, UnaryOperator.identity());
    }

    /** The value of a header of a response, or of a part of a body; what a field cannot hold is encoded. */
    public static String inHeader(Header header, JsonNode value) {
        boolean json = header.mediaType()
                .flatMap(MediaType::parse)
                .filter(MediaType::isJson)
                .isPresent();
        return json
                ? JsonWriter.ascii(value)
                : HeaderText.write(joined(value, ",", header.explode() ? "=" : ",", UnaryOperator.identity()));
    }

    /** The fields of a query or of a cookie, encoded, without what stands between them. */
    public static List<String> fields(Parameter parameter, JsonNode value) {
        return parameter.content().isPresent()
                ? List.of(field(parameter.name(), JsonWriter.text(value)))
                : fields(parameter.name(), parameter.style(), parameter.explode(), value);
    }

    /** One field of a query, or a cookie, with a text for its value. */
    public static String field(String name, String text) {
        return PercentEncoding.encode(name) + "=" + PercentEncoding.encode(text);
    }

    private static List<String> fields(String field, ParameterStyle style, boolean explode, JsonNode value) {
        String name = PercentEncoding.encode(field);
        List<String> fields = new ArrayList<>();
        if (value.isValueNode()) {
            fields.add(name + "=" + PercentEncoding.encode(plain(value)));
        } else if (style == ParameterStyle.DEEP_OBJECT) {
            value.properties().forEach(entry -> deep(name + bracketed(entry.getKey()), entry.getValue(), fields));
        } else if (!explode) {
            String delimiter = delimiter(style);
            fields.add(name + "=" + joined(value, delimiter, delimiter, PercentEncoding::encode));
        } else if (value.isArray()) {
            value.forEach(item -> fields.add(name + "=" + PercentEncoding.encode(plain(item))));
        } else {
            value.properties()
                    .forEach(entry -> fields.add(PercentEncoding.encode(entry.getKey()) + "="
                            + PercentEncoding.encode(plain(entry.getValue()))));
        }
        return fields;
    }

    private static void deep(String name, JsonNode value, List<String> fields) {
        if (value.isObject()) {
            value.properties().forEach(entry -> deep(name + bracketed(entry.getKey()), entry.getValue(), fields));
        } else if (value.isArray()) {
            value.forEach(item -> fields.add(name + bracketed("") + "=" + PercentEncoding.encode(plain(item))));
        } else {
            fields.add(name + "=" + PercentEncoding.encode(plain(value)));
        }
    }

    private static String bracketed(String name) {
        return "%5B" + PercentEncoding.encode(name) + "%5D";
    }

    private static String delimiter(ParameterStyle style) {
        Delimiter delimiter = Delimiter.of(style);
        return delimiter == Delimiter.COMMA ? delimiter.text() : PercentEncoding.encode(delimiter.text());
    }

    /** Items, or names and values by turns. */
    private static String joined(JsonNode value, String between, String within, UnaryOperator<String> encoding) {
        if (value.isValueNode()) {
            return encoding.apply(plain(value));
        }
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> parts.add(encoding.apply(plain(item))));
        } else {
            value.properties()
                    .forEach(entry -> parts.add(
                            encoding.apply(entry.getKey()) + within + encoding.apply(plain(entry.getValue()))));
        }
        return String.join(between, parts);
    }
}
