package io.understudy.diff.set;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Which names the patterns of {@code patternProperties} match. */
public final class Patterns {
    private Patterns() {}

    /** Whether a regular expression matches somewhere in a name; one that is none matches nothing. */
    public static boolean matches(String expression, String name) {
        try {
            return Pattern.compile(expression).matcher(name).find();
        } catch (PatternSyntaxException | StackOverflowError notUsable) {
            return false;
        }
    }
}
