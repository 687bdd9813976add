package io.understudy.codec;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The field {@code Content-Disposition}, of a response (RFC 6266) and of a part of a form (RFC 7578, section 4.2).
 *
 * @param type the disposition in lower case, for instance {@code form-data} or {@code attachment}
 * @param name the name of the form field, if there is one
 * @param fileName the name of the file, if there is one
 */
public record ContentDisposition(String type, Optional<String> name, Optional<String> fileName) {
    private static final String FORM_DATA = "form-data";
    private static final Pattern TYPE = Pattern.compile("\\s*+([^\\s;]++)");
    private static final Pattern PARAMETER =
            Pattern.compile("\\s*+;\\s*+([^\\s=;\"]++)\\s*+=\\s*+(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^;\"\\s]*+))");
    private static final Pattern EXTENDED = Pattern.compile("(?i)(?:utf-8|iso-8859-1)'[^']*+'(.*+)");

    /** That of a field of a form. */
    public static ContentDisposition formField(String name, Optional<String> fileName) {
        return new ContentDisposition(FORM_DATA, Optional.of(name), fileName);
    }

    /** Reads the field. What stands behind a broken parameter is left out; of two parameters with one name the first counts. */
    public static Optional<ContentDisposition> parse(String field) {
        Matcher type = TYPE.matcher(field);
        if (!type.lookingAt()) {
            return Optional.empty();
        }
        Optional<String> name = Optional.empty();
        Optional<String> plain = Optional.empty();
        Optional<String> extended = Optional.empty();
        Matcher parameter = PARAMETER.matcher(field);
        int position = type.end();
        while (parameter.region(position, field.length()).lookingAt()) {
            Optional<String> value = Optional.of(value(parameter));
            switch (parameter.group(1).toLowerCase(Locale.ROOT)) {
                case "name" -> name = name.isPresent() ? name : value;
                case "filename" -> plain = plain.isPresent() ? plain : value;
                case "filename*" ->
                    extended = extended.isPresent() ? extended : value.flatMap(ContentDisposition::decoded);
                default -> {
                    // Other parameters say nothing that is asked for here.
                }
            }
            position = parameter.end();
        }
        return Optional.of(new ContentDisposition(
                type.group(1).toLowerCase(Locale.ROOT), name, extended.isPresent() ? extended : plain));
    }

    private static String value(Matcher parameter) {
        return parameter.group(2) == null ? parameter.group(3) : unquoted(parameter.group(2));
    }

    /** Some senders escape quotes with a backslash (RFC 9110, section 5.6.4), browsers as WHATWG HTML says. */
    private static String unquoted(String quoted) {
        return quoted.replaceAll("\\\\([\"\\\\])", "$1")
                .replace("%22", "\"")
                .replace("%0D", "\r")
                .replace("%0A", "\n");
    }

    /** RFC 8187, section 3.2. */
    private static Optional<String> decoded(String extended) {
        Matcher matcher = EXTENDED.matcher(extended);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return PercentEncoding.decode(matcher.group(1));
    }

    /**
     * The value of the field. In a form, names are in UTF-8 with quotes and line ends escaped as browsers do it (WHATWG HTML,
     * "multipart/form-data encoding algorithm"), so that a name which holds such an escape itself is read as what it stands
     * for; elsewhere a file name that is not plain ASCII stands in {@code filename*}
     * (RFC 6266, section 4.3), beside a {@code filename} for those who do not know that.
     */
    public String text() {
        StringBuilder text = new StringBuilder(type);
        boolean form = type.equals(FORM_DATA);
        name.ifPresent(value -> text.append("; name=").append(form ? formQuoted(value) : QuotedString.quoted(value)));
        fileName.ifPresent(value -> text.append(form ? "; filename=" + formQuoted(value) : fileName(value)));
        return text.toString();
    }

    private static String formQuoted(String value) {
        return '"'
                + value.replace("\\", "\\\\")
                        .replace("\"", "%22")
                        .replace("\r", "%0D")
                        .replace("\n", "%0A")
                + '"';
    }

    private static String fileName(String value) {
        boolean plain = value.chars().allMatch(character -> character >= ' ' && character < 0x7F && character != '%');
        return plain
                ? "; filename=" + QuotedString.quoted(value)
                : "; filename=" + QuotedString.quoted(value.replaceAll("[^ -~]|%", "_")) + "; filename*="
                        + HeaderText.extended(value);
    }
}
