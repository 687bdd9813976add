package io.understudy.mock.response.content;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.parameter.ParameterWriter;
import io.understudy.mock.message.HeaderField;
import io.understudy.validation.Violation;
import java.util.ArrayList;
import java.util.Collections;
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
public record PreparedHeaders(List<HeaderField> fields, List<Violation> violations, List<SampledHeader> sampled) {

    /** These headers, with other values of their schemas in place of samples. */
    public PreparedHeaders withData(Function<SampledHeader, Optional<JsonNode>> data) {
        List<HeaderField> made = new ArrayList<>();
        for (SampledHeader header : sampled) {
            data.apply(header)
                    .map(value -> new HeaderField(header.name(), ParameterWriter.inHeader(header.declared(), value)))
                    .ifPresent(made::add);
        }
        return but(made);
    }

    /** These headers, and others of the mock's own where the contract gives none of the same name. */
    public PreparedHeaders with(List<HeaderField> others) {
        List<HeaderField> added = without(fields, others);
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
                                .filter(violation -> !HeaderField.isAmong(added, name(violation)))
                                .toList(),
                sampled);
    }

    /** These headers, with others in place of those of the same name. */
    public PreparedHeaders but(List<HeaderField> others) {
        return others.isEmpty() ? this : new PreparedHeaders(without(others, fields), violations, sampled).with(others);
    }

    /** Those of some headers that have other names than these. */
    private static List<HeaderField> without(List<HeaderField> these, List<HeaderField> some) {
        List<HeaderField> left = new ArrayList<>(some.size());
        for (HeaderField header : some) {
            if (!HeaderField.isAmong(these, header.name())) {
                left.add(header);
            }
        }
        return Collections.unmodifiableList(left);
    }

    /** The name of the header that a violation is about. */
    public static String name(Violation violation) {
        return violation.location().get(violation.location().size() - 1);
    }
}
