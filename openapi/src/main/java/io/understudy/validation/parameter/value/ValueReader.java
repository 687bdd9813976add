package io.understudy.validation.parameter.value;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.style.SerializedValue;
import io.understudy.validation.schema.SchemaViolation;
import java.util.List;
import java.util.Optional;

/** Makes a value of what was written. Immutable; safe to share between threads. */
@FunctionalInterface
public interface ValueReader {

    /**
     * A value and how it does not fit.
     *
     * @param value the value as it was read
     * @param violations empty when it fits
     */
    record Judged(JsonNode value, List<SchemaViolation> violations) {}

    /** The value; empty when it was sent several times although it is one. */
    Optional<Judged> judge(SerializedValue written);
}
