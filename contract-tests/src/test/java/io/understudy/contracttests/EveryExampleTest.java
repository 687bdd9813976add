package io.understudy.contracttests;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.contract.message.StatusKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of every bundled contract can be had from the mock over HTTP, with its status and media type. */
class EveryExampleTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<Contract> CONTRACTS = BundledMock.contracts();

    @RegisterExtension
    static final BundledMock MOCK = BundledMock.stateless();

    @ParameterizedTest(name = "{0}")
    @MethodSource("successes")
    void isAnsweredByDefault(Sample sample) throws IOException {
        assertAnswers(sample, sample.call(given()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void isAnsweredWhenAskedFor(Sample sample) throws IOException {
        String preference =
                "code=%d, example=%s".formatted(sample.code(), sample.example().name());
        assertAnswers(sample, sample.call(given().header("Prefer", preference)));
    }

    private static void assertAnswers(Sample sample, Response response) throws IOException {
        assertThat(response.statusCode()).isEqualTo(sample.code());
        assertThat(response.contentType()).isEqualTo(sample.content().mediaType());
        assertThat(MAPPER.readTree(response.asByteArray()))
                .isEqualTo(sample.example().value());
        sample.response().headers().forEach((name, header) -> {
            if (header.required()) {
                assertThat(response.header(name)).as(name).isNotEmpty();
            }
        });
    }

    static Stream<Sample> successes() {
        return CONTRACTS.stream()
                .flatMap(contract -> contract.operations().stream())
                .map(operation -> samples(operation).findFirst().orElseThrow());
    }

    static Stream<Sample> samples() {
        return CONTRACTS.stream()
                .flatMap(contract -> contract.operations().stream())
                .flatMap(EveryExampleTest::samples);
    }

    private static Stream<Sample> samples(Operation operation) {
        return operation.responses().stream()
                .flatMap(response -> response.content().stream()
                        .flatMap(content -> content.examples().stream()
                                .map(example -> new Sample(operation, response, content, example))));
    }

    /** An example, and the call that it answers. */
    record Sample(
            Operation operation,
            io.understudy.contract.message.Response response,
            MediaContent content,
            Example example) {

        /** A range stands for its first code; the default is used by neither contract. */
        int code() {
            return response.status() instanceof StatusKey.Exact exact
                    ? exact.code()
                    : ((StatusKey.Range) response.status()).hundred() * 100;
        }

        Response call(RequestSpecification request) {
            for (Parameter parameter : operation.parameters()) {
                String value = parameter.examples().isEmpty()
                        ? "1"
                        : text(parameter.examples().get(0).value());
                if (parameter.location() == ParameterLocation.PATH) {
                    request.pathParam(parameter.name(), value);
                } else if (parameter.location() == ParameterLocation.QUERY && parameter.required()) {
                    request.queryParam(parameter.name(), value);
                }
            }
            send(request);
            return request.baseUri(MOCK.baseUrl()).request(operation.method().name(), operation.path());
        }

        /** What makes the request one that the contract allows: credentials, and the first example of the body. */
        private void send(RequestSpecification request) {
            request.auth().preemptive().basic("agent", "agent-pass");
            operation.requestBody().ifPresent(body -> {
                MediaContent sent = body.content().get(0);
                JsonNode value = sent.examples().get(0).value();
                if (sent.mediaType().equals("multipart/form-data")) {
                    value.properties()
                            .forEach(field -> request.multiPart(
                                    field.getKey(), field.getValue().asText()));
                } else {
                    request.header("Content-Type", sent.mediaType())
                            .body((value.isTextual() ? value.asText() : value.toString())
                                    .getBytes(StandardCharsets.UTF_8));
                }
            });
        }

        private static String text(JsonNode value) {
            return value.isArray() ? value.get(0).asText() : value.asText();
        }

        @Override
        public String toString() {
            return operation.id() + " " + response.status() + " " + example.name();
        }
    }
}
