package io.understudy.mock.behaviour.action;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.declaration.action.Filter;
import io.understudy.declaration.action.Filter.Comparison;
import io.understudy.declaration.collection.TimeFormat;
import io.understudy.mock.state.ComparableText;
import io.understudy.mock.state.Entry;
import io.understudy.mock.state.EntryOrder;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Tests entries by what a caller asked for. */
final class EntryFilter {
    private EntryFilter() {}

    /**
     * The test of a filter.
     *
     * @param asked the value of the filter's parameter
     */
    static Predicate<Entry> of(Filter filter, JsonNode asked) {
        String text = ComparableText.of(asked).orElse("");
        if (filter.empty().filter(text::equals).isPresent()) {
            return entry -> ComparableText.isEmpty(entry.value().path(filter.field()));
        }
        Predicate<JsonNode> test = filter.format()
                .map(format -> byTime(filter.comparison(), text, format))
                .orElseGet(() -> byValue(filter.comparison(), asked, text));
        return entry -> test.test(entry.value().path(filter.field()));
    }

    private static Predicate<JsonNode> byTime(Comparison comparison, String asked, TimeFormat format) {
        Optional<LocalDateTime> bound = format.read(asked);
        IntPredicate fits = sign(comparison);
        return value -> bound.isPresent()
                && ComparableText.of(value)
                        .flatMap(format::read)
                        .filter(time -> fits.test(time.compareTo(bound.get())))
                        .isPresent();
    }

    private static Predicate<JsonNode> byValue(Comparison comparison, JsonNode asked, String text) {
        return switch (comparison) {
            case EQUALS ->
                value -> ComparableText.of(value).filter(text::equals).isPresent();
            case CONTAINS ->
                value -> ComparableText.of(value)
                        .filter(found -> found.contains(text))
                        .isPresent();
            case IN -> {
                Set<String> texts = new HashSet<>();
                Iterable<JsonNode> items = asked.isArray() ? asked : List.of(asked);
                items.forEach(item -> ComparableText.of(item).ifPresent(texts::add));
                yield value -> ComparableText.of(value).filter(texts::contains).isPresent();
            }
            case AT_LEAST, AT_MOST -> {
                IntPredicate fits = sign(comparison);
                yield value -> !ComparableText.isEmpty(value) && fits.test(EntryOrder.VALUES.compare(value, asked));
            }
        };
    }

    private static IntPredicate sign(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> sign -> sign >= 0;
            case AT_MOST -> sign -> sign <= 0;
            default -> sign -> sign == 0;
        };
    }
}
