package io.understudy.codec.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.contract.message.ParameterStyle;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes the values of parameters (OpenAPI 3.1, section 4.8.12.3; 2.0, {@code collectionFormat}). */
public final class ParameterWriter {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private ParameterWriter() {}

    /** Percent-encodes all that is not unreserved (RFC 3986, section 2.3). */
    public static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0 && UNRESERVED.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append(String.format("%%%02X", octet));
            }
        }
        return encoded.toString();
    }

    /** A path template with all but its braces and slashes and what may stand beside them encoded. */
    public static String template(String template) {
        StringBuilder encoded = new StringBuilder();
        template.codePoints().forEach(point -> {
            String character = Character.toString(point);
            encoded.append("/{}%!$&'()*+,;=:@".contains(character) ? character : encoded(character));
        });
        return encoded.toString();
    }

    /** A scalar as people write it. */
    public static String plain(JsonNode value) {
        return value.isNumber() ? new BigDecimal(value.asText()).toPlainString() : value.asText();
    }

    /** Whether a value can be written in this style so that it can be read again. */
    public static boolean writable(Parameter parameter, JsonNode value) {
        if (parameter.content().isPresent()) {
            return parameter.location() != ParameterLocation.HEADER || visible(value.toString());
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
        return parameter.location() != ParameterLocation.HEADER || visible(plain(value));
    }

    /** Whether a header can hold a text as it is (RFC 9110, section 5.5). */
    public static boolean visible(String text) {
        return text.equals(text.strip()) && text.chars().allMatch(character -> character >= ' ' && character < 0x7F);
    }

    /** The text of a path parameter, in place of its braces. */
    public static String inPath(Parameter parameter, JsonNode value) {
        String name = encoded(parameter.name());
        return switch (parameter.style()) {
            case LABEL -> "." + joined(value, ".", parameter.explode() ? "=" : ".", ParameterWriter::encoded);
            case MATRIX -> {
                if (value.isValueNode()) {
                    yield ";" + name + "=" + encoded(plain(value));
                }
                if (!parameter.explode()) {
                    yield ";" + name + "=" + joined(value, ",", ",", ParameterWriter::encoded);
                }
                yield value.isArray()
                        ? ";" + name + "=" + joined(value, ";" + name + "=", "", ParameterWriter::encoded)
                        : ";" + joined(value, ";", "=", ParameterWriter::encoded);
            }
            default -> {
                String delimiter = delimiter(parameter.style());
                yield joined(value, delimiter, parameter.explode() ? "=" : delimiter, ParameterWriter::encoded);
            }
        };
    }

    /** The value of a header. */
    public static String inHeader(Parameter parameter, JsonNode value) {
        String delimiter = parameter.style() == ParameterStyle.PIPE_DELIMITED ? "|" : ",";
        return joined(value, delimiter, parameter.explode() ? "=" : delimiter, UnaryOperator.identity());
    }

    /** The fields of a query or of a cookie, encoded, without what stands between them. */
    public static List<String> fields(Parameter parameter, JsonNode value) {
        return fields(parameter.name(), parameter.style(), parameter.explode(), value);
    }

    /** The same of a field that is no parameter. */
    public static List<String> fields(String field, ParameterStyle style, boolean explode, JsonNode value) {
        String name = encoded(field);
        List<String> fields = new ArrayList<>();
        if (value.isValueNode()) {
            fields.add(name + "=" + encoded(plain(value)));
        } else if (style == ParameterStyle.DEEP_OBJECT) {
            value.properties().forEach(entry -> deep(name + bracketed(entry.getKey()), entry.getValue(), fields));
        } else if (!explode) {
            String delimiter = delimiter(style);
            fields.add(name + "=" + joined(value, delimiter, delimiter, ParameterWriter::encoded));
        } else if (value.isArray()) {
            value.forEach(item -> fields.add(name + "=" + encoded(plain(item))));
        } else {
            value.properties()
                    .forEach(entry -> fields.add(encoded(entry.getKey()) + "=" + encoded(plain(entry.getValue()))));
        }
        return fields;
    }

    private static void deep(String name, JsonNode value, List<String> fields) {
        if (value.isObject()) {
            value.properties().forEach(entry -> deep(name + bracketed(entry.getKey()), entry.getValue(), fields));
        } else if (value.isArray()) {
            value.forEach(item -> fields.add(name + bracketed("") + "=" + encoded(plain(item))));
        } else {
            fields.add(name + "=" + encoded(plain(value)));
        }
    }

    private static String bracketed(String name) {
        return "%5B" + encoded(name) + "%5D";
    }

    private static String delimiter(ParameterStyle style) {
        return switch (style) {
            case SPACE_DELIMITED -> "%20";
            case PIPE_DELIMITED -> "%7C";
            case TAB_DELIMITED -> "%09";
            default -> ",";
        };
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
