package io.understudy.codec;

import java.util.regex.Pattern;

/** Values of parameters in header fields: tokens and quoted strings (RFC 9110, sections 5.6.2 and 5.6.4). */
public final class QuotedString {
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern QUOTED_PAIR = Pattern.compile("\\\\(.)", Pattern.DOTALL);
    private static final Pattern SPECIAL = Pattern.compile("[\"\\\\]");

    private QuotedString() {}

    /** A value as it stands after the equals sign: as it is when it is a token, else in quotes. */
    public static String write(String value) {
        return TOKEN.matcher(value).matches() ? value : quoted(value);
    }

    /** A value in quotes. */
    public static String quoted(String value) {
        return '"' + SPECIAL.matcher(value).replaceAll("\\\\$0") + '"';
    }

    /** What stands between two quotes, its escapes undone. */
    public static String unescaped(String quoted) {
        return QUOTED_PAIR.matcher(quoted).replaceAll("$1");
    }
}
