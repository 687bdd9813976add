package io.understudy.diff.witness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.diff.schema.Excess.Step;
import io.understudy.diff.schema.Lead;
import io.understudy.diff.set.Alternative;
import io.understudy.diff.set.Conjunction;
import io.understudy.diff.set.JsonType;
import io.understudy.diff.set.Patterns;
import io.understudy.diff.set.SetReader;
import io.understudy.diff.set.TextSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Values that may show a difference: those that a lead points to, and what holds them.
 *
 * @param reader reads the schemas of both contracts
 * @param sampler makes values
 */
record Candidates(SetReader reader, Sampler sampler) {

    /** Values of the part that differs. */
    Stream<JsonNode> of(Lead lead) {
        if (lead instanceof Lead.Exactly exactly) {
            return Stream.of(exactly.value());
        }
        if (lead instanceof Lead.OfTypes types) {
            return sampler.of(types.from(), types.types()).stream();
        }
        if (lead instanceof Lead.NumberOutside number) {
            return NumberSamples.outside(number.from().numbers(), number.set()).stream();
        }
        if (lead instanceof Lead.TextOutside text) {
            return TextSamples.outside(text.from().texts(), text.set()).stream().map(TextNode::valueOf);
        }
        if (lead instanceof Lead.OfSize size) {
            return sized(size);
        }
        if (lead instanceof Lead.Twins twins) {
            return twins(twins.from());
        }
        if (lead instanceof Lead.Fitting fitting) {
            return reader.read(fitting.other()).stream()
                    .map(fitting.from()::meet)
                    .map(Alternative::trimmed)
                    .flatMap(both -> sampler.of(both, both.types()).stream());
        }
        return members(lead);
    }

    private Stream<JsonNode> members(Lead lead) {
        if (lead instanceof Lead.Without without) {
            return sampler.objects(without.from(), Map.of(), Set.of(without.name())).stream();
        }
        if (lead instanceof Lead.With with) {
            return holding(with.from(), with.name());
        }
        if (lead instanceof Lead.WithUndeclared undeclared) {
            String name = Sampler.undeclared(undeclared.from().objects(), undeclared.declaredElsewhere());
            return holding(undeclared.from(), name);
        }
        throw new IllegalArgumentException("no such lead: " + lead);
    }

    private Stream<JsonNode> holding(Alternative from, String name) {
        Conjunction child = from.objects().child(name, Patterns::matches);
        return sampler.of(child).stream()
                .flatMap(value -> sampler.objects(from, Map.of(name, value), Set.of()).stream());
    }

    private Stream<JsonNode> sized(Lead.OfSize size) {
        return size.type() == JsonType.ARRAY
                ? sampler.array(size.from(), size.size(), Map.of()).stream()
                : sampler.object(size.from(), size.size()).stream();
    }

    private Stream<JsonNode> twins(Alternative from) {
        return sampler.of(from.arrays().item(0)).stream()
                .flatMap(value ->
                        sampler.array(from, Math.max(2, from.arrays().least()), Map.of(0, value, 1, value)).stream());
    }

    /** Values one step further out, which hold a value. */
    Stream<JsonNode> around(Step step, JsonNode value) {
        Alternative holder = step.holder();
        return switch (step.kind()) {
            case MEMBER -> sampler.objects(holder, Map.of(step.name(), value), Set.of()).stream();
            case OTHER ->
                sampler
                        .objects(holder, Map.of(Sampler.undeclared(holder.objects(), Set.of()), value), Set.of())
                        .stream();
            case MATCHING ->
                named(step.name()).stream()
                        .flatMap(name -> sampler.objects(holder, Map.of(name, value), Set.of()).stream());
            case NAME -> holding(holder, value.asText());
            case ITEM, ITEMS ->
                sampler
                        .array(holder, Math.max(holder.arrays().least(), step.index() + 1), Map.of(step.index(), value))
                        .stream();
        };
    }

    private static Optional<String> named(String pattern) {
        return TextSamples.inside(new TextSet(0, TextSet.ENDLESS, Set.of(pattern), Set.of())).stream()
                .findFirst();
    }
}
