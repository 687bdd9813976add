package io.understudy.diff.schema;

import static io.understudy.diff.schema.SchemaComparison.excess;

import io.understudy.diff.schema.SchemaComparison.Compared;
import io.understudy.diff.set.Alternative;
import io.understudy.diff.set.NumberSet;
import io.understudy.diff.set.TextSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what two alternatives say of numbers and of texts. */
final class ScalarComparison {
    private ScalarComparison() {}

    static List<Excess> numbers(Alternative mine, Alternative their, Compared compared) {
        NumberSet own = mine.numbers();
        NumberSet other = their.numbers();
        Lead lead = new Lead.NumberOutside(mine, other);
        List<Excess> result = new ArrayList<>();
        if (!own.staysAbove(other)) {
            result.add(excess(
                    Aspect.RANGE,
                    "minimum",
                    bound(own.low(), own.aboveLow()),
                    bound(other.low(), other.aboveLow()),
                    compared,
                    lead));
        }
        if (!own.staysBelow(other)) {
            result.add(excess(
                    Aspect.RANGE,
                    "maximum",
                    bound(own.high(), own.belowHigh()),
                    bound(other.high(), other.belowHigh()),
                    compared,
                    lead));
        }
        if (other.whole() && !own.areWhole()) {
            result.add(excess(Aspect.TYPE, "type", "number", "integer", compared, lead));
        }
        other.steps().stream()
                .filter(step -> !own.areMultiplesOf(step))
                .forEach(step -> result.add(excess(
                        Aspect.MULTIPLE,
                        "multipleOf",
                        own.steps().isEmpty() ? "none" : own.steps().get(0).toPlainString(),
                        step.toPlainString(),
                        compared,
                        lead)));
        return result;
    }

    private static String bound(@Nullable BigDecimal bound, boolean exclusive) {
        return bound == null ? "none" : bound.toPlainString() + (exclusive ? " (exclusive)" : "");
    }

    static List<Excess> texts(Alternative mine, Alternative their, Compared compared) {
        TextSet own = mine.texts();
        TextSet other = their.texts();
        Lead lead = new Lead.TextOutside(mine, other);
        List<Excess> result = new ArrayList<>();
        if (own.shortest() < other.least()) {
            result.add(excess(
                    Aspect.LENGTH,
                    "minLength",
                    Integer.toString(own.least()),
                    Integer.toString(other.least()),
                    compared,
                    lead));
        }
        if (own.longest() > other.most()) {
            result.add(excess(Aspect.LENGTH, "maxLength", limit(own.most()), limit(other.most()), compared, lead));
        }
        other.patterns().stream()
                .filter(pattern -> !own.patterns().contains(pattern))
                .forEach(pattern ->
                        result.add(excess(Aspect.PATTERN, "pattern", listed(own.patterns()), pattern, compared, lead)));
        other.formats().stream()
                .filter(format -> !own.hold(format))
                .forEach(format ->
                        result.add(excess(Aspect.FORMAT, "format", listed(own.formats()), format, compared, lead)));
        return result;
    }

    private static String listed(Set<String> names) {
        return names.isEmpty() ? "none" : String.join(" and ", names);
    }

    static String limit(int most) {
        return most == TextSet.ENDLESS ? "none" : Integer.toString(most);
    }
}
