package io.understudy.verify.plan;

import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.document.Schema;
import io.understudy.verify.plan.variation.Variation;
import java.util.Locale;
import java.util.Optional;

/** How cases about one parameter are called. */
final class ParameterNames {
    private ParameterNames() {}

    /** Where a parameter is, as it stands in ids: {@code query/limit}. */
    static String where(Parameter parameter) {
        return parameter.location().name().toLowerCase(Locale.ROOT) + "/" + parameter.name();
    }

    /** A parameter, for people: {@code query parameter limit}. */
    static String label(Parameter parameter) {
        String location = parameter.location().name().toLowerCase(Locale.ROOT);
        return parameter.location() == ParameterLocation.HEADER
                ? "header " + parameter.name()
                : location + " parameter " + parameter.name();
    }

    /** What the value of a parameter must fit. */
    static Optional<Schema> schema(Parameter parameter) {
        return parameter.schema().or(() -> parameter.content().flatMap(content -> content.schema()));
    }

    /** What a variation tries, with the name of what it is tried on. */
    static String tries(String label, Variation variation) {
        String inside = variation.pointer().isEmpty() ? "" : variation.pointer();
        return label + inside + " " + variation.tries();
    }
}
