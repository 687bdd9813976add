package io.understudy.mock.behaviour.action;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.declaration.action.Action.ListEntries;
import io.understudy.declaration.action.Filter;
import io.understudy.declaration.action.Sort;
import io.understudy.declaration.collection.TimeFormat;
import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.state.ComparableText;
import io.understudy.mock.state.Entry;
import io.understudy.mock.state.EntryCollection;
import io.understudy.mock.state.EntryOrder;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lists entries: filtered, ordered, a page of them. */
final class ListExecution implements Execution.Reading {
    private final ListEntries action;
    private final Optional<Comparator<Entry>> order;
    private final Optional<Paging> paging;

    ListExecution(ListEntries action) {
        this.action = action;
        this.order = action.order().isEmpty() ? Optional.empty() : Optional.of(EntryOrder.of(action.order()));
        this.paging = action.page().map(Paging::new);
    }

    @Override
    public ActionResult read(Call call, ExpressionScope scope) {
        EntryCollection collection = scope.contents().collection(action.collection());
        List<Entry> entries = sorted(filtered(collection.all(), call), call);
        return paging.map(page -> page.cut(entries, call, scope))
                .orElseGet(() -> new ActionResult.Many(List.copyOf(entries), List.of()));
    }

    private List<Entry> filtered(List<Entry> all, Call call) {
        List<Predicate<Entry>> tests = new ArrayList<>();
        for (Filter filter : action.filters()) {
            call.value(filter.parameter()).ifPresent(value -> tests.add(EntryFilter.of(filter, value)));
        }
        return tests.isEmpty()
                ? all
                : all.stream()
                        .filter(entry -> tests.stream().allMatch(test -> test.test(entry)))
                        .toList();
    }

    private List<Entry> sorted(List<Entry> entries, Call call) {
        List<Comparator<Entry>> steps = new ArrayList<>();
        for (Sort sort : action.sort()) {
            call.value(sort.parameter())
                    .flatMap(ComparableText::of)
                    .flatMap(direction -> step(sort, direction))
                    .ifPresent(steps::add);
        }
        order.ifPresent(steps::add);
        // The entries come in the collection's order, which a stable sort keeps where the steps do not decide.
        return steps.stream()
                .reduce(Comparator::thenComparing)
                .map(comparator -> entries.stream().sorted(comparator).toList())
                .orElse(entries);
    }

    private static Optional<Comparator<Entry>> step(Sort sort, String direction) {
        Comparator<Entry> ascending = sort.format()
                .map(format -> byTime(sort.field(), format))
                .orElseGet(() -> Comparator.comparing(entry -> entry.value().path(sort.field()), EntryOrder.VALUES));
        return switch (direction) {
            case "asc" -> Optional.of(ascending);
            case "desc" -> Optional.of(ascending.reversed());
            default -> Optional.empty();
        };
    }

    /** What is no time comes before all that is. */
    private static Comparator<Entry> byTime(String field, TimeFormat format) {
        return Comparator.comparing(
                entry -> time(entry.value().path(field), format).orElse(LocalDateTime.MIN));
    }

    private static Optional<LocalDateTime> time(JsonNode value, TimeFormat format) {
        return ComparableText.of(value).flatMap(format::read);
    }
}
