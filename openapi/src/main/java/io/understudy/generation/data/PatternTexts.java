package io.understudy.generation.data;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import io.understudy.regex.EcmaPattern;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts that match regular expressions. */
public final class PatternTexts {
    private static final int TRIES = 60;
    private static final int MAX_LENGTH = 10_000;
    private static final int MAX_REPETITIONS = 1_000_000;
    private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}");

    /** What looks ahead or behind without taking characters; the texts that it excludes are sorted out afterwards. */
    private static final Pattern LOOK_AROUND = Pattern.compile("\\(\\?<?[=!](?:[^()\\\\]|\\\\.|\\([^()]*\\))*\\)");

    private PatternTexts() {}

    /**
     * A text that matches.
     *
     * @param expression the regular expression
     * @param least how long the text should be at least
     * @param most how long it may be at most
     * @param fits whether a text will do: that it matches, and has a permitted length
     * @param random the source of randomness
     * @return the text; empty when none was found within a fixed number of tries
     */
    public static Optional<String> text(String expression, int least, int most, Predicate<String> fits, Random random) {
        Optional<String> text = repetitions(expression) > MAX_REPETITIONS
                ? Optional.empty()
                : readable(expression, least, most, fits, random);
        return text.or(() -> exact(expression, least, most, fits, random));
    }

    /** A text along the expression as the validator understands it, with as few repetitions as will do. */
    private static Optional<String> exact(
            String expression, int least, int most, Predicate<String> fits, Random random) {
        if (!(EcmaPattern.parseLeniently(expression) instanceof EcmaPattern pattern)) {
            return Optional.empty();
        }
        try {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                int more = attempt / 6 + (attempt < TRIES / 2 ? 0 : Math.min(least, MAX_LENGTH));
                Optional<String> text = pattern.text(random, more).flatMap(made -> fitting(made, least, most, fits));
                if (text.isPresent()) {
                    return text;
                }
            }
        } catch (StackOverflowError nestedTooDeep) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** A text in the words of a library, which does not know all of the syntax. */
    private static Optional<String> readable(
            String expression, int least, int most, Predicate<String> fits, Random random) {
        String plain = LOOK_AROUND.matcher(expression).replaceAll("");
        try {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                // Few repetitions make readable texts; more come in only when few do not do.
                Optional<String> text = fitting(
                        generate(plain, attempt / 6 + 2 + (attempt < TRIES / 2 ? 0 : least), random),
                        least,
                        most,
                        fits);
                if (text.isPresent()) {
                    return text;
                }
            }
        } catch (RuntimeException | StackOverflowError notUnderstood) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static String generate(String expression, int repetitions, Random random) {
        RgxGenProperties properties = new RgxGenProperties();
        RgxGenOption.INFINITE_PATTERN_REPETITION.setInProperties(properties, Math.min(repetitions, MAX_LENGTH));
        return RgxGen.parse(properties, expression).generate(random);
    }

    /** The text itself, or one made from it that has a permitted length. */
    private static Optional<String> fitting(String text, int least, int most, Predicate<String> fits) {
        if (text.length() > Math.max(MAX_LENGTH, least)) {
            return Optional.empty();
        }
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            return Optional.of(text.substring(0, text.offsetByCodePoints(0, most)))
                    .filter(fits);
        }
        if (length >= least || text.isEmpty()) {
            return Optional.of(text).filter(fits);
        }
        String filling = "x".repeat(least - length);
        String repeated = text.repeat(least / length + 1);
        return Stream.of(repeated.substring(0, repeated.offsetByCodePoints(0, least)), text + filling, filling + text)
                .filter(fits)
                .findFirst();
    }

    /** How often something may be repeated at worst, if all counts of the expression stood within each other. */
    private static long repetitions(String expression) {
        long product = 1;
        Matcher counts = COUNT.matcher(expression);
        while (counts.find() && product <= MAX_REPETITIONS) {
            String upper = counts.group(2) == null || counts.group(2).isEmpty() ? counts.group(1) : counts.group(2);
            product *= Math.max(1, Long.parseLong(upper));
        }
        return product;
    }
}
