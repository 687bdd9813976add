package io.understudy.validation.parameter.value;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.style.SerializedTree;
import io.understudy.codec.style.SerializedValue;
import io.understudy.codec.style.ValueKind;
import io.understudy.validation.schema.CompiledSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a text is read as a value of one schema: in each of its alternatives, until it fits.
 *
 * @param alternatives the alternatives, in the schema's order; never empty
 * @param schema what decides whether a reading fits
 */
public record SchemaValueReader(List<TypedAlternative> alternatives, CompiledSchema schema) implements ValueReader {
    /** More alternatives than this are not told apart, so that no contract makes reading a text expensive. */
    static final int MOST_ALTERNATIVES = 12;

    /** Of what nothing is declared: any text fits. */
    public static final SchemaValueReader ANY =
            new SchemaValueReader(List.of(TypedAlternative.ANY), value -> List.of());

    /** Whether a value may be of this kind. */
    public boolean allows(ValueKind kind) {
        return alternatives.stream().anyMatch(alternative -> alternative.kinds().contains(kind));
    }

    /** The first reading that fits, or else the one with the fewest violations. */
    @Override
    public Optional<Judged> judge(SerializedValue written) {
        Optional<Judged> best = Optional.empty();
        Set<JsonNode> seen = new HashSet<>();
        for (TypedAlternative alternative : alternatives) {
            for (JsonNode value : values(alternative, written)) {
                if (!seen.add(value)) {
                    continue;
                }
                Judged judged = new Judged(value, schema.check(value));
                if (judged.violations().isEmpty()) {
                    return Optional.of(judged);
                }
                best = best.filter(earlier -> earlier.violations().size()
                                <= judged.violations().size())
                        .or(() -> Optional.of(judged));
            }
        }
        return best.isPresent() || written.times() > 1
                ? best
                : Optional.of(new Judged(written.plain(), schema.check(written.plain())));
    }

    /** The same for a value within another one, which is judged as a part of the whole. */
    JsonNode value(JsonNode tree) {
        SerializedValue written = new SerializedTree(tree);
        List<JsonNode> values = alternatives.stream()
                .flatMap(alternative -> values(alternative, written).stream())
                .distinct()
                .toList();
        if (values.size() <= 1) {
            return values.isEmpty() ? tree : values.get(0);
        }
        return values.stream()
                .filter(value -> schema.check(value).isEmpty())
                .findFirst()
                .orElse(values.get(0));
    }

    private static List<JsonNode> values(TypedAlternative alternative, SerializedValue written) {
        List<JsonNode> values = new ArrayList<>(2);
        for (ValueKind kind : alternative.kinds()) {
            for (JsonNode tree : written.as(kind)) {
                values.addAll(alternative.values(kind, tree));
            }
        }
        return values;
    }

    /** How a text is read that must fit this schema and another one too. */
    SchemaValueReader and(SchemaValueReader other) {
        return new SchemaValueReader(
                every(alternatives, other.alternatives),
                value -> Stream.concat(schema.check(value).stream(), other.schema.check(value).stream())
                        .toList());
    }

    /** Each alternative of one schema with each of another. */
    static List<TypedAlternative> every(List<TypedAlternative> left, List<TypedAlternative> right) {
        return left.stream()
                .flatMap(one -> right.stream().map(one::and))
                .limit(MOST_ALTERNATIVES)
                .toList();
    }
}
