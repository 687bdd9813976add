package io.understudy.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media type or a range of them (RFC 9110, sections 8.3.1 and 12.5.1).
 *
 * @param type the part before the slash in lower case, or {@code *}
 * @param subtype the part after it in lower case, {@code *}, or a range of suffixes such as {@code *+json}
 * @param parameters the parameters; their names in lower case
 */
public record MediaType(String type, String subtype, Map<String, String> parameters) {
    /** What a body is in when nothing is known of it (RFC 9110, section 8.3). */
    public static final MediaType OCTET_STREAM = new MediaType("application", "octet-stream", Map.of());

    private static final MediaType JSON = new MediaType("application", "json", Map.of());

    private static final Set<String> STREAMS = Set.of(
            "text/event-stream",
            "application/jsonl",
            "application/x-jsonlines",
            "application/ndjson",
            "application/x-ndjson",
            "application/json-seq");

    /** A subtype that everybody knows, by type. */
    private static final Map<String, String> USUAL = Map.of(
            "application", "json",
            "text", "plain",
            "image", "png",
            "audio", "mpeg",
            "video", "mp4",
            "font", "woff2",
            "multipart", "mixed",
            "message", "http");

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final Pattern TYPE = Pattern.compile("[ \\t]*+(" + TOKEN + ")/(" + TOKEN + ")[ \\t]*+");
    private static final Pattern PARAMETER =
            Pattern.compile(";[ \\t]*+(?:(" + TOKEN + ")=(?:(" + TOKEN + ")|\"((?:[^\"\\\\]|\\\\.)*+)\")[ \\t]*+)?+");

    /** Reads a media type; empty when the text is none. */
    public static Optional<MediaType> parse(String text) {
        Matcher type = TYPE.matcher(text);
        if (!type.lookingAt()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(text);
        int position = type.end();
        while (position < text.length()) {
            if (!parameter.region(position, text.length()).lookingAt()) {
                return Optional.empty();
            }
            if (parameter.group(1) != null) {
                parameters.putIfAbsent(lower(parameter.group(1)), value(parameter));
            }
            position = parameter.end();
        }
        return Optional.of(
                new MediaType(lower(type.group(1)), lower(type.group(2)), Collections.unmodifiableMap(parameters)));
    }

    /** The media types of a list (RFC 9110, section 5.6.1; OpenAPI 3.1, section 4.8.15.1); what is none is left out. */
    public static List<MediaType> list(String text) {
        return HeaderList.elements(text).stream()
                .map(MediaType::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The media type that the fields {@code Content-Type} of a message name; empty when they name none or a range. */
    public static Optional<MediaType> ofMessage(List<String> fields) {
        return fields.stream().findFirst().flatMap(MediaType::parse).filter(MediaType::isConcrete);
    }

    private static String value(Matcher parameter) {
        return parameter.group(2) != null ? parameter.group(2) : QuotedString.unescaped(parameter.group(3));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The value of a parameter, if it is there. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /**
     * Whether another media type is this one or falls into this range. Parameters that this one does not name do not
     * count; a missing charset counts as UTF-8.
     */
    public boolean covers(MediaType other) {
        return (type.equals("*") || type.equals(other.type)) && coversSubtype(other.subtype) && fitsParameters(other);
    }

    /** A structured suffix does not make a range: {@code application/json} does not cover {@code problem+json}. */
    private boolean coversSubtype(String other) {
        return subtype.equals("*")
                || subtype.equals(other)
                || (subtype.startsWith("*+") && other.endsWith(subtype.substring(1)));
    }

    private boolean fitsParameters(MediaType other) {
        return parameters.entrySet().stream()
                .allMatch(entry -> entry.getValue()
                        .equalsIgnoreCase(other.parameters.getOrDefault(
                                entry.getKey(), entry.getKey().equals("charset") ? "utf-8" : "")));
    }

    /** Whether this is one media type rather than a range. */
    public boolean isConcrete() {
        return !type.equals("*") && !subtype.startsWith("*");
    }

    /** How narrow it is: the more, the narrower. */
    public int specificity() {
        if (type.equals("*")) {
            return 0;
        }
        return subtype.equals("*") ? 1 : isConcrete() ? 3 + parameters.size() : 2;
    }

    /** Whether this means anything at all. */
    public boolean isAnything() {
        return type.equals("*") && subtype.equals("*");
    }

    /**
     * One media type of this range, for a sender who has to choose: JSON where that is one, else a common one of its
     * kind. What is no range is itself.
     */
    public MediaType concrete() {
        if (isConcrete()) {
            return this;
        }
        if (subtype.startsWith("*+")) {
            return new MediaType(type.equals("*") ? "application" : type, "x" + subtype.substring(1), parameters);
        }
        return type.equals("*") ? JSON : new MediaType(type, USUAL.getOrDefault(type, "octet-stream"), parameters);
    }

    /** The same with one more parameter, or with another value of it. */
    public MediaType with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put(name, value);
        return new MediaType(type, subtype, Collections.unmodifiableMap(all));
    }

    /** The same without parameters. */
    public MediaType withoutParameters() {
        return parameters.isEmpty() ? this : new MediaType(type, subtype, Map.of());
    }

    /** Whether a body of this type is JSON (RFC 8259; RFC 6839, section 3.1). */
    public boolean isJson() {
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    /** Whether a body of this type is text in some charset (RFC 2046, section 4.1). */
    public boolean isText() {
        return type.equals("text");
    }

    /** Whether a body of this type is the fields of a form (WHATWG URL, section 5). */
    public boolean isForm() {
        return essence().equals("application/x-www-form-urlencoded");
    }

    /** Whether a body of this type has parts (RFC 2046, section 5.1). */
    public boolean isMultipart() {
        return type.equals("multipart");
    }

    /** Whether a body of this type is XML (RFC 7303). */
    public boolean isXml() {
        return subtype.equals("xml") || subtype.endsWith("+xml");
    }

    /** Whether a body of this type is a row of items, each framed by itself; see {@link io.understudy.codec.stream}. */
    public boolean isStream() {
        return STREAMS.contains(essence());
    }

    /** The media type as it is written: the essence and the parameters, quoted where that is needed. */
    public String text() {
        StringBuilder text = new StringBuilder(essence());
        parameters.forEach(
                (name, value) -> text.append("; ").append(name).append('=').append(QuotedString.write(value)));
        return text.toString();
    }

    /** The essence, without parameters. */
    public String essence() {
        return type + "/" + subtype;
    }
}
