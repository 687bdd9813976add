package io.understudy.generation;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.generation.data.FakeTexts;
import io.understudy.generation.data.FakerHints;
import io.understudy.generation.data.PatternTexts;
import io.understudy.generation.data.PropertyNameHints;
import io.understudy.generation.data.PropertyNameHints.Range;
import io.understudy.generation.data.RandomSeed;
import io.understudy.generation.data.TextFormats;
import io.understudy.generation.search.ValueContext;
import io.understudy.generation.search.ValueStyle;
import io.understudy.generation.shape.ChoiceSequence;
import io.understudy.generation.shape.ExpandedConstraint;
import io.understudy.generation.shape.NumberRule;
import io.understudy.generation.shape.TextRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Random values that look like what their names say. A hint of the contract ({@code x-faker}) comes first, then its
 * examples, then pattern and format, then the property's name.
 *
 * @param texts made-up texts
 * @param examples whether examples that a schema gives for a single value are used for it
 */
record DataStyle(FakeTexts texts, boolean examples) implements ValueStyle {
    private static final Range USUAL = new Range(BigDecimal.ZERO, BigDecimal.valueOf(1000), 2);
    private static final String WORDS = "#{Lorem.word} #{Lorem.word}";

    /** Formats whose texts look better when they are made from the property's name or by Datafaker. */
    private static final Set<String> READABLE = Set.of("email", "idn-email", "uri", "url");

    private static final int MORE_ITEMS = 3;

    /** From here on nothing repeats itself, or bodies would be too long to read. */
    private static final int DEEP = 4;

    @Override
    public ChoiceSequence choices(RandomSeed seed) {
        Random random = seed.random();
        return new ChoiceSequence(random::nextInt);
    }

    @Override
    public int first(int options, RandomSeed seed) {
        return seed.below(options);
    }

    @Override
    public List<JsonNode> samples(ExpandedConstraint expansion, boolean scalar) {
        boolean hinted = !expansion.values("x-faker").isEmpty();
        return scalar && examples && !hinted ? expansion.examples() : List.of();
    }

    @Override
    public boolean includes(RandomSeed seed) {
        return seed.below(4) > 0;
    }

    @Override
    public int items(int least, int most, RandomSeed seed) {
        return least + seed.below(Math.min(most - least, MORE_ITEMS) + 1);
    }

    @Override
    public int entries(RandomSeed seed) {
        return seed.below(MORE_ITEMS) + 1;
    }

    @Override
    public String entry(int number, RandomSeed seed) {
        return texts.text("#{Lorem.word}", seed.derive(number).value()).orElse("entry") + number;
    }

    @Override
    public int nesting(int depth) {
        return depth < DEEP ? 2 : 1;
    }

    @Override
    public boolean truth(ValueContext spot, int turn) {
        return (spot.seed().below(2) + turn) % 2 == 0;
    }

    @Override
    public JsonNode number(NumberRule rule, ExpandedConstraint expansion, ValueContext spot, int turn) {
        if (turn == 0) {
            Optional<BigDecimal> hinted = hint(expansion, spot.seed()).flatMap(DataStyle::parsed);
            if (hinted.isPresent()) {
                return NumberPicker.node(hinted.get());
            }
        }
        Range usual = PropertyNameHints.numbers(spot.name()).orElse(USUAL);
        return NumberPicker.node(NumberPicker.random(rule, usual, turn, spot.seed()));
    }

    private static Optional<BigDecimal> parsed(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> text(
            TextRule rule,
            ExpandedConstraint expansion,
            ValueContext spot,
            int turn,
            BiPredicate<String, String> matching) {
        RandomSeed seed = spot.seed().derive(turn);
        Optional<String> hinted = hint(expansion, seed).map(text -> fitted(rule, text, seed));
        if (hinted.isPresent() && turn == 0) {
            return hinted;
        }
        if (rule.patterns().isEmpty()) {
            return Optional.of(formatted(rule, spot, seed));
        }
        String pattern = rule.patterns().get(turn % rule.patterns().size());
        Predicate<String> fits =
                text -> rule.fits(text) && rule.patterns().stream().allMatch(one -> matching.test(one, text));
        return Optional.of(formatted(rule, spot, seed))
                .filter(fits)
                .or(() -> PatternTexts.text(pattern, rule.least(), rule.most(), fits, seed.random()));
    }

    private Optional<String> hint(ExpandedConstraint expansion, RandomSeed seed) {
        return expansion.values("x-faker").stream()
                .flatMap(hint -> FakerHints.expression(hint).stream())
                .findFirst()
                .flatMap(expression -> texts.text(expression, seed.value()));
    }

    private String formatted(TextRule declared, ValueContext spot, RandomSeed seed) {
        TextRule rule = declared.format().isEmpty()
                ? declared.as(PropertyNameHints.format(spot.name()).orElse(""))
                : declared;
        Optional<String> expression = READABLE.contains(rule.format())
                ? PropertyNameHints.expression(rule.format().replace("idn-", ""))
                : PropertyNameHints.expression(spot.name());
        boolean free = !TextFormats.known(rule.format()) || READABLE.contains(rule.format());
        if (free) {
            String text = texts.text(expression.orElse(WORDS), seed.value()).orElse("");
            if (rule.format().isEmpty() || rule.fits(text)) {
                return fitted(rule, text, seed);
            }
        }
        long number = seed.random().nextInt(Integer.MAX_VALUE);
        return TextFormats.text(rule.format(), number, rule.least(), rule.most())
                .orElseGet(() -> fitted(rule, "", seed));
    }

    /** Cut off where it is too long, with words added where it is too short. */
    private String fitted(TextRule rule, String text, RandomSeed seed) {
        StringBuilder result = new StringBuilder(text);
        for (int word = 0; result.codePointCount(0, result.length()) < rule.least(); word++) {
            String next = texts.text("#{Lorem.word}", seed.derive(word).value()).orElse("lorem");
            result.append(result.length() == 0 ? "" : " ").append(next);
        }
        int length = result.codePointCount(0, result.length());
        return length <= rule.most()
                ? result.toString()
                : result.substring(0, result.offsetByCodePoints(0, rule.most()));
    }
}
