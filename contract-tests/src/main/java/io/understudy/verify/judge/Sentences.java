package io.understudy.verify.judge;

import java.util.Locale;

/** Sentences that become part of others. */
public final class Sentences {
    private Sentences() {}

    /** The sentence with a small first letter. */
    public static String lowerCase(String sentence) {
        return sentence.isEmpty() ? "" : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
