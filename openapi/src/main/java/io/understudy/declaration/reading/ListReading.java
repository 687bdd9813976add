package io.understudy.declaration.reading;

import com.fasterxml.jackson.core.JsonPointer;
import io.understudy.declaration.action.Action.ListEntries;
import io.understudy.declaration.action.Filter;
import io.understudy.declaration.action.Filter.Comparison;
import io.understudy.declaration.action.Input;
import io.understudy.declaration.action.PageRule;
import io.understudy.declaration.action.PageRule.Fact;
import io.understudy.declaration.action.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads lists.
 *
 * @param actions knows the operation's parameters
 * @param answers reads how the list is answered
 */
record ListReading(ActionReading actions, AnswerReading answers) {

    ListEntries list(DeclaredValue spot) {
        spot.optional("page")
                .filter(page -> !facts(page).isEmpty())
                .ifPresent(page -> AnswerReading.checkInto(spot, page, "list"));
        return new ListEntries(
                spot.text("collection").orElse(""),
                filters(spot),
                spot.items("sort").stream().flatMap(each -> sort(each).stream()).toList(),
                CollectionReading.order(spot),
                spot.optional("page").flatMap(this::page),
                answers.answer(spot));
    }

    private List<Filter> filters(DeclaredValue spot) {
        List<Filter> filters = new ArrayList<>();
        spot.members("filters")
                .forEach((parameter, each) ->
                        actions.input(each, parameter).ifPresent(input -> filters.add(filter(input, each))));
        return List.copyOf(filters);
    }

    private static Filter filter(Input input, DeclaredValue spot) {
        return new Filter(
                input,
                spot.text("field").orElse(""),
                Comparison.of(spot.text("is").orElse("equals")),
                FieldReading.format(spot, "format"),
                spot.text("empty"));
    }

    private Optional<Sort> sort(DeclaredValue spot) {
        return actions.input(spot.child("parameter"), spot.child("parameter").text())
                .map(input -> new Sort(input, spot.text("field").orElse(""), FieldReading.format(spot, "format")));
    }

    private Optional<PageRule> page(DeclaredValue spot) {
        DeclaredValue size = spot.child("size");
        Optional<Input> number = parameter(spot.child("number"));
        Optional<Input> sizes = parameter(size);
        int maximum = size.json().path("maximum").asInt();
        return number.flatMap(ofNumber -> sizes.map(ofSize -> new PageRule(
                ofNumber,
                ofSize,
                size.json().path("default").intValue(),
                size.has("maximum") ? OptionalInt.of(maximum) : OptionalInt.empty(),
                size.text("beyond").map("refuse"::equals).orElse(false),
                facts(spot))));
    }

    private Optional<Input> parameter(DeclaredValue holder) {
        DeclaredValue spot = holder.child("parameter");
        return actions.input(spot, spot.text());
    }

    /** What the answer tells, in the order in which it is written. */
    private static Map<JsonPointer, Fact> facts(DeclaredValue spot) {
        Map<JsonPointer, Fact> facts = new LinkedHashMap<>();
        spot.json().fieldNames().forEachRemaining(name -> {
            DeclaredValue fact = spot.child(name);
            Optional<String> pointer = fact.json().isObject() ? fact.text("into") : Optional.of(fact.text());
            pointer.ifPresent(at -> facts.put(JsonPointer.compile(at), Fact.valueOf(name.toUpperCase(Locale.ROOT))));
        });
        return Collections.unmodifiableMap(facts);
    }
}
