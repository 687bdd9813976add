package io.understudy.declaration.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what somebody meant to write. */
final class SpellingSuggestion {
    private SpellingSuggestion() {}

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

    /** How many characters must be put in, left out, exchanged, or swapped with the next, to make one word the other. */
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : distance(one, other, i, j, steps);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int distance(String one, String other, int i, int j, int[][] steps) {
        int exchanged = steps[i - 1][j - 1] + (same(one, i, other, j) ? 0 : 1);
        int least = Math.min(exchanged, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && same(one, i, other, j - 1) && same(one, i - 1, other, j);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }

    private static boolean same(String one, int i, String other, int j) {
        return Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
    }
}
