package io.understudy.validation.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.validation.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes down what the checks of one request find. Used by one thread, once. */
final class ParameterFindings {
    private final Map<ParameterLocation, Map<String, JsonNode>> values = new EnumMap<>(ParameterLocation.class);
    private final List<Violation> violations = new ArrayList<>();
    private final List<Violation> warnings = new ArrayList<>();

    void add(ParameterLabel label, JsonNode value) {
        values.computeIfAbsent(label.location(), location -> new LinkedHashMap<>())
                .put(label.name(), value);
    }

    void add(Violation violation) {
        violations.add(violation);
    }

    void warn(Violation warning) {
        warnings.add(warning);
    }

    CheckedParameters result() {
        values.replaceAll((location, byName) -> Collections.unmodifiableMap(byName));
        return new CheckedParameters(
                Collections.unmodifiableMap(values),
                Collections.unmodifiableList(violations),
                Collections.unmodifiableList(warnings));
    }
}
