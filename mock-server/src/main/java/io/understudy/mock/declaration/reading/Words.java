package io.understudy.mock.declaration.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what somebody meant to write. */
final class Words {
    private Words() {}

    /** The end of a sentence about a word that is not among those that are known. */
    static String suggestion(String word, Collection<String> known) {
        return nearest(word, known)
                .map(meant -> "; did you mean '" + meant + "'?")
                .orElseGet(() -> known.isEmpty() ? "; there is none" : "; there is " + String.join(", ", known));
    }

    private static Optional<String> nearest(String word, Collection<String> known) {
        int most = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** How many characters must be put in, left out or exchanged to make one word the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                boolean same = Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
