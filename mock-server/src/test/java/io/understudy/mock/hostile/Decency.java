package io.understudy.mock.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.message.HeaderField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every answer must be, whatever was asked. */
final class Decency {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The faults of a contract that the mock owns up to; that it has failed itself is none of them. */
    private static final Set<String> REASONS = Set.of("urn:understudy:problem:ungeneratable-body");

    private Decency() {}

    /**
     * Verifies an answer: it is final, no fault without a reason, its headers can be sent, and its problem and its
     * violations can be read.
     */
    static void verify(MockRequest request, Reply reply) {
        int code = reply.code();
        List<HeaderField> headers = reply.headers();
        byte[] body = reply.body();
        assertThat(code).isBetween(200, 599);
        for (HeaderField header : headers) {
            assertThat(header.name()).matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
            assertThat(header.value()).doesNotContain("\r", "\n", "\u0000");
        }
        boolean problem = first(headers, "Content-Type")
                .filter(type -> type.equals("application/problem+json"))
                .isPresent();
        boolean bodiless = request.method().equals("HEAD");
        if (code >= 500 && !isAskedFor(request, code)) {
            assertThat(problem).isTrue();
            assertThat(bodiless || REASONS.contains(read(body).path("type").asText()))
                    .isTrue();
        }
        if (problem && !bodiless && read(body).path("type").asText().startsWith("urn:understudy:")) {
            assertThat(read(body).path("status").intValue()).isEqualTo(code);
            assertThat(read(body).path("detail").asText()).isNotBlank();
        }
        first(headers, "sl-violations").ifPresent(violations -> {
            assertThat(violations).hasSizeLessThanOrEqualTo(8_001).matches("\\[[\\x20-\\x7e]*]");
            assertThat(read(violations.getBytes(StandardCharsets.UTF_8)).isArray())
                    .isTrue();
        });
    }

    private static boolean isAskedFor(MockRequest request, int code) {
        return String.join(",", request.header("Prefer")).contains("code=" + code)
                || request.query().contains("__code=" + code);
    }

    private static Optional<String> first(List<HeaderField> headers, String name) {
        return headers.stream()
                .filter(header -> header.isNamed(name))
                .map(HeaderField::value)
                .findFirst();
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new AssertionError("not JSON: " + new String(json, StandardCharsets.UTF_8), broken);
        }
    }
}
