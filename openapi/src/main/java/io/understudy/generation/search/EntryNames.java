package io.understudy.generation.search;

import io.understudy.generation.data.PatternTexts;
import io.understudy.generation.data.RandomSeed;
import io.understudy.generation.search.SearchResult.Made;
import io.understudy.generation.shape.ObjectRule;
import io.understudy.generation.shape.SchemaConstraint;
import java.util.List;
import java.util.Optional;

/**
 * Names for the entries of a map: from the patterns that entries are declared by, each in its turn, else from what names
 * must fit, else as the style calls them.
 *
 * @param search whose style it is
 * @param rule what the object must fit
 * @param spot where the object is wanted
 * @param around the values around its entries, the object itself among them
 */
record EntryNames(Search search, ObjectRule rule, ValueContext spot, EnclosingSchemas around) {
    private static final int ROUNDS = 10;

    /** One of the names, counted from 0; empty when none was found for this number. */
    Optional<String> name(int number) {
        List<String> patterns = rule.patterns();
        if (number < patterns.size() * ROUNDS) {
            String pattern = patterns.get(number % patterns.size());
            RandomSeed seed = spot.seed().derive("{}").derive(number);
            return PatternTexts.text(
                    pattern, 0, Integer.MAX_VALUE, text -> search.judge().matches(pattern, text), seed.random());
        }
        SchemaConstraint names = rule.names();
        if (names.schemas().isEmpty()) {
            return Optional.of(search.style().entry(number, spot.seed()));
        }
        return search.find(names, spot.property("{}", number, around, null)) instanceof Made made
                ? Optional.of(made.value().asText())
                : Optional.empty();
    }
}
