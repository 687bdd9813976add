package io.understudy.validation.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.parameter.FoundParameter;
import io.understudy.codec.parameter.FoundParameter.Present;
import io.understudy.codec.parameter.FoundParameter.Unreadable;
import io.understudy.codec.parameter.ParameterReader;
import io.understudy.codec.parameter.RequestParameters;
import io.understudy.codec.style.SerializedValue;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.document.SpecificationVersion;
import io.understudy.validation.parameter.value.ValueReader;
import io.understudy.validation.parameter.value.ValueReader.Judged;
import io.understudy.validation.schema.SchemaViolation;
import java.util.List;
import java.util.Optional;

/**
 * Judges one parameter.
 *
 * @param parameter the parameter as it is declared
 * @param label what it is called
 * @param carrier finds it in a request
 * @param reader makes a value of it
 * @param fallback the value that stands in for it when it is not sent
 */
record ParameterCheck(
        Parameter parameter,
        ParameterLabel label,
        ParameterReader carrier,
        ValueReader reader,
        Optional<JsonNode> fallback) {

    void check(RequestParameters request, ParameterFindings collected) {
        FoundParameter carried = carrier.find(request);
        if (parameter.deprecated() && (carried instanceof Present || carried instanceof Unreadable)) {
            collected.warn(label.deprecated());
        }
        if (carried instanceof Present present) {
            judge(present.written(), collected);
        } else if (carried instanceof Unreadable unreadable) {
            collected.add(label.violation(unreadable.code(), unreadable.phrase()));
        } else if (parameter.required()) {
            collected.add(label.violation("required", "is required"));
        } else {
            fallback.ifPresent(value -> collected.add(label, value));
        }
    }

    private void judge(SerializedValue written, ParameterFindings collected) {
        if (written.times() == 1 && isEmpty(written.plain())) {
            if (parameter.allowEmptyValue()) {
                collected.add(label, written.plain());
                return;
            }
            if (mustHaveValue()) {
                collected.add(label.violation("allowEmptyValue", "must not be empty"));
                return;
            }
        }
        Optional<Judged> judged = reader.judge(written);
        if (judged.isEmpty()) {
            collected.add(label.violation("repeated", "must be sent only once"));
            return;
        }
        List<SchemaViolation> misfits = judged.get().violations();
        misfits.forEach(misfit -> collected.add(label.violation(misfit)));
        if (misfits.isEmpty()) {
            collected.add(label, judged.get().value());
        }
    }

    /** In 2.0 a query parameter without a value has to be allowed; later versions leave that to the schema. */
    private boolean mustHaveValue() {
        return parameter.location() == ParameterLocation.QUERY
                && parameter
                        .schema()
                        .filter(schema -> schema.version() == SpecificationVersion.V2_0)
                        .isPresent();
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isTextual() && value.textValue().isEmpty();
    }
}
