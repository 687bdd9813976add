package io.understudy.mock.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The headers that a contract declares for a response, ready to be sent.
 *
 * @param fields those that have a value, in the contract's order
 * @param violations how they break the contract, which those that are missing do too
 * @param sampled those whose values are samples of their schemas
 */
record PreparedHeaders(List<HeaderField> fields, List<Violation> violations, List<SampledHeader> sampled) {

    /** These headers, with other values of their schemas in place of samples. */
    PreparedHeaders withData(Function<SampledHeader, Optional<JsonNode>> data) {
        List<HeaderField> made = new ArrayList<>();
        for (SampledHeader header : sampled) {
            data.apply(header)
                    .map(value -> new HeaderField(header.name(), HeaderText.of(value, header.declared())))
                    .ifPresent(made::add);
        }
        return but(made);
    }

    /** These headers, and others of the mock's own where the contract gives none of the same name. */
    PreparedHeaders with(List<HeaderField> others) {
        List<HeaderField> added = others.stream()
                .filter(other -> fields.stream().noneMatch(field -> field.isNamed(other.name())))
                .toList();
        if (added.isEmpty()) {
            return this;
        }
        List<HeaderField> all = new ArrayList<>(fields);
        all.addAll(added);
        return new PreparedHeaders(
                List.copyOf(all),
                violations.isEmpty()
                        ? violations
                        : violations.stream()
                                .filter(violation -> added.stream().noneMatch(field -> field.isNamed(name(violation))))
                                .toList(),
                sampled);
    }

    /** These headers, with others in place of those of the same name. */
    PreparedHeaders but(List<HeaderField> others) {
        List<HeaderField> kept = fields.stream()
                .filter(field -> others.stream().noneMatch(other -> other.isNamed(field.name())))
                .toList();
        return others.isEmpty() ? this : new PreparedHeaders(kept, violations, sampled).with(others);
    }

    /** The name of the header that a violation is about. */
    static String name(Violation violation) {
        return violation.location().get(violation.location().size() - 1);
    }
}
