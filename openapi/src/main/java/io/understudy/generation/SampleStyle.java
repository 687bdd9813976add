package io.understudy.generation;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.generation.data.PatternTexts;
import io.understudy.generation.data.RandomSeed;
import io.understudy.generation.data.TextFormats;
import io.understudy.generation.search.ValueContext;
import io.understudy.generation.search.ValueStyle;
import io.understudy.generation.shape.ChoiceSequence;
import io.understudy.generation.shape.ExpandedConstraint;
import io.understudy.generation.shape.NumberRule;
import io.understudy.generation.shape.TextRule;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Plain values that a reader knows for samples: every property, one item an array, what the contract gives first. */
record SampleStyle() implements ValueStyle {
    private static final String TEXT = "string";

    @Override
    public ChoiceSequence choices(RandomSeed seed) {
        return new ChoiceSequence(options -> 0);
    }

    @Override
    public int first(int options, RandomSeed seed) {
        return 0;
    }

    @Override
    public List<JsonNode> samples(ExpandedConstraint expansion, boolean scalar) {
        return expansion.samples();
    }

    @Override
    public boolean includes(RandomSeed seed) {
        return true;
    }

    @Override
    public int items(int least, int most, RandomSeed seed) {
        return Math.min(most, Math.max(least, 1));
    }

    @Override
    public int entries(RandomSeed seed) {
        return 2;
    }

    @Override
    public String entry(int number, RandomSeed seed) {
        return "property" + (number + 1);
    }

    @Override
    public int nesting(int depth) {
        return 1;
    }

    @Override
    public boolean truth(ValueContext spot, int turn) {
        return turn % 2 == 0;
    }

    @Override
    public JsonNode number(NumberRule rule, ExpandedConstraint expansion, ValueContext spot, int turn) {
        return NumberPicker.node(NumberPicker.sample(rule, turn));
    }

    @Override
    public Optional<String> text(
            TextRule rule,
            ExpandedConstraint expansion,
            ValueContext spot,
            int turn,
            BiPredicate<String, String> matching) {
        if (turn > 0 && !rule.patterns().isEmpty()) {
            String pattern = rule.patterns().get(turn % rule.patterns().size());
            return PatternTexts.text(
                    pattern,
                    rule.least(),
                    rule.most(),
                    text -> rule.fits(text) && rule.patterns().stream().allMatch(one -> matching.test(one, text)),
                    spot.seed().derive(pattern).derive(turn).random());
        }
        return Optional.of(
                TextFormats.text(rule.format(), turn, rule.least(), rule.most()).orElseGet(() -> fitting(rule, turn)));
    }

    /** The word as often as is needed to be long enough, cut off where it is too long, numbered after the first turn. */
    private static String fitting(TextRule rule, int turn) {
        String number = turn == 0 ? "" : Integer.toString(turn);
        int most = Math.max(rule.most(), 0);
        if (number.length() >= most) {
            return number.isEmpty()
                    ? ""
                    : Integer.toString(turn, Character.MAX_RADIX).substring(0, Math.min(most, 1));
        }
        int length = Math.min(Math.max(rule.least(), TEXT.length() + number.length()), most) - number.length();
        return TEXT.repeat(length / TEXT.length() + 1).substring(0, length) + number;
    }
}
