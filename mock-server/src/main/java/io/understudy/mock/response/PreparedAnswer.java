package io.understudy.mock.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.understudy.document.Lazy;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.response.PreparedOperation.Coded;
import io.understudy.mock.response.content.BodyMaker.Made;
import io.understudy.validation.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An answer of an operation but for its body, for whoever has a body of their own. Immutable; safe to share between
 * threads.
 */
public final class PreparedAnswer implements AnswerPreparation {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final PreparedOperation operation;
    private final Coded coded;
    private final Optional<Negotiated> body;

    PreparedAnswer(PreparedOperation operation, Coded coded, Optional<Negotiated> body) {
        this.operation = operation;
        this.coded = coded;
        this.body = body;
    }

    /** A body in one media type, and what to call it. */
    record Negotiated(PreparedContent content, String contentType) {}

    /** The status code. */
    public int code() {
        return coded.code();
    }

    /** Whether the answer has a body, which is JSON. */
    public boolean hasBody() {
        return body.isPresent();
    }

    /** How a body would break the contract. */
    public List<Violation> judge(Body filling) {
        return body.map(negotiated -> negotiated.content().judge().violations(filling))
                .orElse(List.of());
    }

    /**
     * The answer.
     *
     * @param filling the body; left out where the answer has none
     * @param violations how the body breaks the contract
     * @param headers headers that win over the contract's examples of the same name
     * @param delay how long to hold it back
     */
    public Choice filled(Body filling, List<Violation> violations, List<HeaderField> headers, Duration delay) {
        List<HeaderField> contentType = body.map(Negotiated::contentType)
                .map(type -> List.of(new HeaderField("Content-Type", type)))
                .orElse(List.of());
        Made.Fine made = new Made.Fine(hasBody() ? filling : Body.EMPTY, violations);
        return operation.answer(coded.with(headers), contentType, made, delay);
    }

    /** An example of the body, as JSON: the one with this name, or else the first. */
    public Optional<JsonNode> example(Optional<String> name) {
        return body.map(Negotiated::content)
                .flatMap(content -> name.flatMap(content::example).or(content::firstExample))
                .map(Lazy::value)
                .map(made -> made instanceof Made.Fine fine ? fine.body() : Body.EMPTY)
                .map(PreparedAnswer::parsed)
                .filter(value -> !value.isMissingNode());
    }

    private static JsonNode parsed(Body example) {
        try {
            return JSON.readTree(example.bytes());
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
