package io.understudy.validation.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.validation.Declared;
import io.understudy.validation.Sent;
import io.understudy.validation.Violation;
import java.util.List;

/** Bodies of requests, judged; what came of it in a form that reads well in a test. */
final class Judged {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Judged() {}

    static BodyVerdict verdict(Declared declared, Sent sent) {
        return BodyCheck.ofRequest(declared.operation().requestBody(), declared.schemas())
                .check(sent);
    }

    /** Each violation as {@code location code: message}, for instance {@code body/name type: ... must be string}. */
    static List<String> violations(Declared declared, Sent sent) {
        return verdict(declared, sent).violations().stream().map(Judged::line).toList();
    }

    /** The tree that a body stands for; that it is well-formed and fits is part of the expectation. */
    static JsonNode tree(Declared declared, Sent sent) {
        BodyVerdict verdict = verdict(declared, sent);
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.value()).isInstanceOf(BodyValue.Tree.class);
        return ((BodyValue.Tree) verdict.value()).value();
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException mistake) {
            throw new AssertionError(mistake);
        }
    }

    private static String line(Violation violation) {
        return String.join("/", violation.location()) + " " + violation.code() + ": " + violation.message();
    }
}
