package io.understudy.regex;

import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A regular expression that has been understood. Safe to share between threads. */
public final class EcmaPattern implements PatternReading {
    private final String source;
    private final Term term;
    private final int groups;
    private final @Nullable Automaton automaton;

    private EcmaPattern(String source, Term term, int groups) {
        this.source = source;
        this.term = term;
        this.groups = groups;
        this.automaton = Automaton.of(term);
    }

    /** Reads an expression by the grammar of ECMA-262 (2025, section 22.2.1) with the {@code u} flag. */
    public static PatternReading parse(String expression) {
        return read(expression, true);
    }

    /**
     * Reads an expression as browsers do without the {@code u} flag (ECMA-262, annex B.1.2), so far as that leaves no
     * doubt: escapes of punctuation that need none, single brackets and braces, and flags of other languages such as
     * {@code (?i)}. What other languages mean by an escaped letter is still malformed.
     */
    public static PatternReading parseLeniently(String expression) {
        PatternReading strict = read(expression, true);
        if (strict instanceof EcmaPattern) {
            return strict;
        }
        return read(expression, false) instanceof EcmaPattern lenient ? lenient : strict;
    }

    private static PatternReading read(String expression, boolean strict) {
        PatternParser parser = new PatternParser(expression, strict);
        try {
            Term term = parser.parse();
            return new EcmaPattern(expression, term, parser.groups());
        } catch (PatternParser.MalformedException malformed) {
            return new PatternReading.Malformed(malformed.position(), malformed.problem());
        }
    }

    /** The expression as it was written. */
    public String source() {
        return source;
    }

    /**
     * Whether the expression matches somewhere in a text.
     *
     * @param work is told of the work as it is done, and may throw to end it
     */
    public boolean matches(String text, IntConsumer work) {
        int[] characters = text.codePoints().toArray();
        return automaton == null
                ? new Backtracking(term, groups, characters, work).finds()
                : automaton.finds(characters, work);
    }

    /**
     * A text that is likely to match; assertions are not looked at, so that whoever uses it checks it.
     *
     * @param random which characters, alternatives and counts are taken
     * @param more how many repetitions there may be beyond the least that are needed, not negative
     * @return empty when the expression has a set without characters, or the text would be longer than 100,000
     */
    public Optional<String> text(Random random, int more) {
        TextMaker maker = new TextMaker(random, more);
        return maker.add(term) ? Optional.of(maker.text()) : Optional.empty();
    }

    @Override
    public String toString() {
        return source;
    }
}
