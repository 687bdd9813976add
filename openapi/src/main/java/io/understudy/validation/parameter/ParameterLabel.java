package io.understudy.validation.parameter;

import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.document.Place;
import io.understudy.validation.Violation;
import io.understudy.validation.schema.SchemaViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a parameter is called.
 *
 * @param location where it is carried
 * @param name its name; in lower case when it is a header's
 */
record ParameterLabel(ParameterLocation location, String name) {

    static ParameterLabel of(Parameter parameter) {
        boolean header = parameter.location() == ParameterLocation.HEADER;
        return new ParameterLabel(
                parameter.location(), header ? parameter.name().toLowerCase(Locale.ROOT) : parameter.name());
    }

    /**
     * A violation by the parameter as a whole.
     *
     * @param phrase the second half of the sentence whose first half names the parameter
     */
    Violation violation(String code, String phrase) {
        return violation(Violation.Kind.VALUE, List.of(), code, phrase);
    }

    /** A warning that the parameter is deprecated. */
    Violation deprecated() {
        Violation sent = violation("deprecated", "is deprecated");
        return new Violation(sent.kind(), sent.location(), sent.code(), sent.message(), Violation.Severity.WARNING);
    }

    /** A violation by the parameter's value or a value within it. */
    Violation violation(SchemaViolation misfit) {
        return violation(misfit.kind(), Place.steps(misfit.pointer()), misfit.keyword(), misfit.message());
    }

    private Violation violation(Violation.Kind kind, List<String> steps, String code, String phrase) {
        String where = location.name().toLowerCase(Locale.ROOT);
        List<String> place = new ArrayList<>(steps.size() + 2);
        place.add(where);
        place.add(name);
        place.addAll(steps);
        String path = String.join(".", place.subList(1, place.size()));
        return new Violation(kind, List.copyOf(place), code, "Request " + where + " parameter " + path + " " + phrase);
    }
}
