package io.understudy.diff.witness;

import io.understudy.diff.set.TextSet;
import io.understudy.generation.data.PatternTexts;
import io.understudy.generation.data.TextFormats;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Texts of a set. The same set always gives the same texts. */
final class TextSamples {
    /** Texts that common patterns and formats take one of and refuse another. */
    private static final List<String> USUAL = List.of(
            "text",
            "",
            "a",
            "A",
            "0",
            " ",
            "-",
            "_",
            "1.5",
            "true",
            "aB3-_",
            "a b",
            "\u00e9",
            "\u7528",
            "no@thing at all/?#",
            "2019-08-24",
            "zzzzzzzzzz",
            "ABCDEF",
            "0123456789");

    private static final int FORMATTED = 4;
    private static final int SEEDS = 12;

    /** No witness needs a longer text. */
    private static final int LONGEST = 200_000;

    private TextSamples() {}

    /** Some texts of a set, plain ones first. */
    static List<String> inside(TextSet set) {
        return texts(set, set, text -> true);
    }

    /** Some texts of a set that may not be in another: its lengths and patterns are missed on purpose, its formats by chance. */
    static List<String> outside(TextSet set, TextSet other) {
        boolean formats = !other.formats().isEmpty();
        List<String> lengths = lengths(set, other);
        return Stream.concat(lengths.stream(), texts(set, other, text -> formats || !other.contains(text)).stream())
                .distinct()
                .toList();
    }

    /** Texts just too short and just too long for another set. */
    private static List<String> lengths(TextSet set, TextSet other) {
        List<String> texts = new ArrayList<>();
        if (other.least() > set.least()) {
            sized(set, Math.max(set.least(), 0), other.least() - 1).ifPresent(texts::add);
        }
        if (other.most() < set.most() && other.most() < LONGEST) {
            sized(set, other.most() + 1, Math.min(set.most(), LONGEST)).ifPresent(texts::add);
        }
        return texts;
    }

    private static Optional<String> sized(TextSet set, int least, int most) {
        TextSet narrow = new TextSet(least, most, set.patterns(), set.formats());
        return texts(narrow, narrow, text -> true).stream().findFirst();
    }

    private static List<String> texts(TextSet set, TextSet other, Predicate<String> wanted) {
        Set<String> texts = new LinkedHashSet<>();
        Predicate<String> fits = text -> set.contains(text) && wanted.test(text);
        for (String format : set.formats()) {
            for (int number = 0; number < FORMATTED; number++) {
                TextFormats.text(format, number, set.least()).filter(fits).ifPresent(texts::add);
            }
        }
        for (String pattern : set.patterns()) {
            for (int seed = 0; seed < SEEDS; seed++) {
                PatternTexts.text(pattern, set.least(), Math.min(set.most(), LONGEST), fits, new Random(seed))
                        .ifPresent(texts::add);
            }
        }
        for (String usual : USUAL) {
            String text = fitted(usual, set);
            if (fits.test(text)) {
                texts.add(text);
            }
        }
        if (!other.formats().isEmpty()) {
            // Another format's texts tell two formats apart.
            for (String format :
                    List.of("date", "date-time", "uuid", "uri", "uri-reference", "iri", "email", "ipv4", "hostname")) {
                TextFormats.text(format, 0, 0).filter(fits).ifPresent(texts::add);
            }
        }
        return List.copyOf(texts);
    }

    private static String fitted(String text, TextSet set) {
        int length = text.codePointCount(0, text.length());
        if (length > set.most()) {
            return text.substring(0, text.offsetByCodePoints(0, set.most()));
        }
        int missing = Math.min(set.least(), LONGEST) - length;
        if (missing <= 0) {
            return text;
        }
        String filling = text.isEmpty() ? "a" : text.substring(0, text.offsetByCodePoints(0, 1));
        return text + filling.repeat(missing);
    }
}
