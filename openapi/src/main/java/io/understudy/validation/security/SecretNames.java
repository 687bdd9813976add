package io.understudy.validation.security;

import java.util.regex.Pattern;

/** The names of members, parameters and headers whose values nobody should read. */
public final class SecretNames {
    /** How such names end, whatever their case: a regular expression of alternatives, each of bounded length. */
    public static final String ENDINGS =
            "password|passwd|passphrase|secret|token|api[-_]?key|credentials?|authorization"
                    + "|session[-_]?id|private[-_]?key";

    private static final Pattern SPEAKING = Pattern.compile(".*(?:" + ENDINGS + ")", Pattern.CASE_INSENSITIVE);

    private SecretNames() {}

    /** Whether a name speaks of a secret. */
    public static boolean speaks(String name) {
        return SPEAKING.matcher(name).matches();
    }
}
