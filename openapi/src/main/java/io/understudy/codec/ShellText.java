package io.understudy.codec;

/** Text as one word of a POSIX shell (POSIX.1-2017, Shell Command Language 2.2). */
public final class ShellText {
    private static final String PLAIN = "[A-Za-z0-9._~:/=%-]+";

    private ShellText() {}

    /** The text as it is when the shell reads nothing else in it, otherwise in single quotes. */
    public static String quoted(String text) {
        return text.matches(PLAIN) ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
