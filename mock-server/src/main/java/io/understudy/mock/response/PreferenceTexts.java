package io.understudy.mock.response;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
        for (String field : rawQuery.split("&", -1)) {
            if (field.startsWith(QUERY_PREFIX)) {
                int equals = field.indexOf('=');
                String name = field.substring(QUERY_PREFIX.length(), equals < 0 ? field.length() : equals);
                texts.putIfAbsent(name, equals < 0 ? "" : decoded(field.substring(equals + 1)));
            }
        }
        return texts;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return text;
        }
    }
}
