package io.understudy.validation.parameter.value;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.codec.style.SerializedValue;
import io.understudy.validation.schema.CompiledSchema;
import io.understudy.validation.schema.SchemaViolation;
import io.understudy.validation.shape.ExactNumber;
import java.util.List;
import java.util.Optional;

/**
 * A parameter or header that is written as JSON (OpenAPI 3.1, section 4.8.12.2.2).
 *
 * @param schema what the value must fit
 */
public record JsonContent(CompiledSchema schema) implements ValueReader {
    /** As deep as any parameter has reason to be; a deeper one would be judged on a stack that ends somewhere. */
    private static final int DEEPEST = 100;

    private static final JsonMapper MAPPER = mapper();
    private static final SchemaViolation NO_JSON = new SchemaViolation("", "parse", "must be JSON");

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(ExactNumber.MAX_DIGITS)
                        .build());
        return mapper;
    }

    @Override
    public Optional<Judged> judge(SerializedValue written) {
        if (written.times() > 1) {
            return Optional.empty();
        }
        JsonNode text = written.plain();
        try {
            JsonNode value = MAPPER.readTree(text.asText());
            return Optional.of(
                    value.isMissingNode() || !isManageable(value)
                            ? new Judged(text, List.of(NO_JSON))
                            : new Judged(value, schema.check(value)));
        } catch (JsonProcessingException | NumberFormatException notJsonOrAnExponentBeyondInt) {
            return Optional.of(new Judged(text, List.of(NO_JSON)));
        }
    }

    /** Whether no number in it has more digits than can be dealt with. */
    private static boolean isManageable(JsonNode value) {
        if (value.isBigDecimal()) {
            return ExactNumber.parse(value.asText()).isPresent();
        }
        for (JsonNode child : value) {
            if (!isManageable(child)) {
                return false;
            }
        }
        return true;
    }
}
