package io.understudy.mock.response;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media type or a range of them (RFC 9110, sections 8.3.1 and 12.5.1).
 *
 * @param type the part before the slash in lower case, or {@code *}
 * @param subtype the part after it in lower case, or {@code *}
 * @param parameters the parameters; their names in lower case
 */
record MediaType(String type, String subtype, Map<String, String> parameters) {
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final Pattern TYPE = Pattern.compile("\\s*+(" + TOKEN + ")/(" + TOKEN + ")\\s*+");
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*+(?:(" + TOKEN + ")=(?:(" + TOKEN + ")|\"((?:[^\"\\\\]|\\\\.)*+)\")\\s*+)?+");

    /** Reads a media type; empty when the text is none. */
    static Optional<MediaType> parse(String text) {
        Matcher type = TYPE.matcher(text);
        if (!type.lookingAt()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(text);
        int position = type.end();
        while (position < text.length()) {
            if (!parameter.find(position) || parameter.start() != position) {
                return Optional.empty();
            }
            if (parameter.group(1) != null) {
                parameters.put(lower(parameter.group(1)), value(parameter));
            }
            position = parameter.end();
        }
        return Optional.of(new MediaType(lower(type.group(1)), lower(type.group(2)), parameters));
    }

    private static String value(Matcher parameter) {
        return parameter.group(2) != null
                ? parameter.group(2)
                : parameter.group(3).replaceAll("\\\\(.)", "$1");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether every media type that the other one means is meant by this one as well. */
    boolean covers(MediaType other) {
        return (type.equals("*") || type.equals(other.type))
                && (subtype.equals("*") || subtype.equals(other.subtype))
                && parameters.entrySet().stream()
                        .allMatch(entry -> entry.getValue().equalsIgnoreCase(other.parameters.get(entry.getKey())));
    }

    /** Whether this is one media type rather than a range. */
    boolean isConcrete() {
        return !type.equals("*") && !subtype.equals("*");
    }

    /** Whether this means anything at all. */
    boolean isAnything() {
        return type.equals("*") && subtype.equals("*");
    }

    /** Whether a body of this type is JSON. */
    boolean isJson() {
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    /** Whether a body of this type is text in some charset. */
    boolean isText() {
        return type.equals("text");
    }

    /** How narrow it is: the more, the narrower. */
    int specificity() {
        if (isAnything()) {
            return 0;
        }
        return isConcrete() ? 2 + parameters.size() : 1;
    }

    MediaType withoutParameters() {
        return parameters.isEmpty() ? this : new MediaType(type, subtype, Map.of());
    }

    /** The essence, without parameters. */
    @Override
    public String toString() {
        return type + "/" + subtype;
    }
}
