package io.understudy.generation.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.generation.data.RandomSeed;
import io.understudy.generation.shape.ChoiceSequence;
import io.understudy.generation.shape.ExpandedConstraint;
import io.understudy.generation.shape.NumberRule;
import io.understudy.generation.shape.TextRule;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What tells a sample from random data: which of the values that fit comes first. Each answer depends on the arguments
 * alone.
 */
public interface ValueStyle {

    /** A fresh start for the choices of one value. */
    ChoiceSequence choices(RandomSeed seed);

    /** Which of so many permitted values comes first, by index. */
    int first(int options, RandomSeed seed);

    /** Values that the schemas themselves give. */
    List<JsonNode> samples(ExpandedConstraint expansion, boolean scalar);

    /** Whether a property that may be missing is there. */
    boolean includes(RandomSeed seed);

    /** How many items an array has that may have from {@code least} to {@code most}. */
    int items(int least, int most, RandomSeed seed);

    /** How many entries a map has that may have any number. */
    int entries(RandomSeed seed);

    /** The name of an entry of a map. */
    String entry(int number, RandomSeed seed);

    /** How many values around one, at this depth, may already have had to fit the same as it, less one. */
    int nesting(int depth);

    /** A truth value. */
    boolean truth(ValueContext spot, int turn);

    /** A number; it may be beside the rule where that leaves no room for it. */
    JsonNode number(NumberRule rule, ExpandedConstraint expansion, ValueContext spot, int turn);

    /**
     * A text; it may be beside the rule.
     *
     * @param matching whether a regular expression, given first, matches in a text
     */
    Optional<String> text(
            TextRule rule,
            ExpandedConstraint expansion,
            ValueContext spot,
            int turn,
            BiPredicate<String, String> matching);
}
