package io.understudy.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.regex.EcmaPattern;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Every format that is judged, by its name (JSON Schema 2020-12 validation, section 7.3; OpenAPI Format Registry). */
public final class Formats {
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern RELATIVE_POINTER =
            Pattern.compile("(?:0|[1-9][0-9]*+)(?:#|(?:/.*+)?)", Pattern.DOTALL);

    private static final Map<String, Format> ALL = Map.ofEntries(
            text("date", Times::isDate),
            text("time", Times::isTime),
            text("date-time", Times::isDateTime),
            text("duration", Times::isDuration),
            text("email", EmailAddress::isEmail),
            text("idn-email", EmailAddress::isInternationalEmail),
            text("hostname", HostName::isHostName),
            text("idn-hostname", HostName::isInternationalHostName),
            text("ipv4", IpAddress::isIpv4),
            text("ipv6", IpAddress::isIpv6),
            text("uri", text -> new UriSyntax(text, false).isUri()),
            text("uri-reference", text -> new UriSyntax(text, false).isReference()),
            text("iri", text -> new UriSyntax(text, true).isUri()),
            text("iri-reference", text -> new UriSyntax(text, true).isReference()),
            text("uri-template", UriTemplate::isTemplate),
            text("uuid", text -> UUID.matcher(text).matches()),
            text("json-pointer", Formats::isPointer),
            text("relative-json-pointer", Formats::isRelativePointer),
            text("regex", text -> EcmaPattern.parse(text) instanceof EcmaPattern),
            text("byte", Formats::isBase64),
            Map.entry("int32", new IntegerFormat(Integer.SIZE)),
            Map.entry("int64", new IntegerFormat(Long.SIZE)),
            Map.entry("float", value -> !value.isNumber() || Float.isFinite(value.floatValue())),
            Map.entry("double", value -> !value.isNumber() || Double.isFinite(value.doubleValue())));

    private Formats() {}

    /** The format with this name; empty when it is not judged. */
    public static Optional<Format> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Map.Entry<String, Format> text(String name, Predicate<String> test) {
        return Map.entry(name, (JsonNode value) -> !value.isTextual() || test.test(value.textValue()));
    }

    /** RFC 6901, section 3. */
    private static boolean isPointer(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            return false;
        }
        for (int index = text.indexOf('~'); index >= 0; index = text.indexOf('~', index + 1)) {
            if (index + 1 == text.length() || (text.charAt(index + 1) != '0' && text.charAt(index + 1) != '1')) {
                return false;
            }
        }
        return true;
    }

    /** draft-bhutton-relative-json-pointer-00, section 3. */
    private static boolean isRelativePointer(String text) {
        int slash = text.indexOf('/');
        return RELATIVE_POINTER.matcher(text).matches() && (slash < 0 || isPointer(text.substring(slash)));
    }

    /** RFC 4648, section 4. */
    private static boolean isBase64(String text) {
        try {
            Base64.getDecoder().decode(text);
            return true;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
