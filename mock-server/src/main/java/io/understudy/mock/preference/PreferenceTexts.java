package io.understudy.mock.preference;

import io.understudy.codec.EncodedField;
import io.understudy.codec.PercentEncoding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Preferences as they were sent, by name. */
final class PreferenceTexts {
    /** A name, and a value that is a word or quoted. What comes after a semicolon is taken for a preference as well. */
    private static final Pattern PREFERENCE =
            Pattern.compile("([^=,;\\s\"]++)\\s*+(?:=\\s*+(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^,;\\s]*+)))?+");

    private static final String QUERY_PREFIX = "__";

    private PreferenceTexts() {}

    static Map<String, String> ofHeaders(List<String> values) {
        Map<String, String> texts = new HashMap<>();
        for (String value : values) {
            Matcher preference = PREFERENCE.matcher(value);
            while (preference.find()) {
                texts.putIfAbsent(preference.group(1).toLowerCase(Locale.ROOT), text(preference));
            }
        }
        return texts;
    }

    private static String text(Matcher preference) {
        if (preference.group(2) != null) {
            return preference.group(2).replaceAll("\\\\(.)", "$1");
        }
        return preference.group(3) == null ? "" : preference.group(3);
    }

    static Map<String, String> ofQuery(String rawQuery) {
        if (!rawQuery.contains(QUERY_PREFIX)) {
            return Map.of();
        }
        Map<String, String> texts = new HashMap<>();
        for (EncodedField field : EncodedField.of(rawQuery)) {
            if (field.name().startsWith(QUERY_PREFIX)) {
                texts.putIfAbsent(
                        field.name().substring(QUERY_PREFIX.length()),
                        PercentEncoding.decodeForm(field.value()).orElse(field.value()));
            }
        }
        return texts;
    }
}
