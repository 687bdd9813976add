package io.understudy.mock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.routing.Mount;
import io.understudy.routing.Router;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no scenario can say: scenarios know one contract, CORS, and no time. */
class MockEngineTest {
    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

    private static Contract contract(String rule) {
        return new ContractReader(ReaderOptions.DEFAULTS)
                .read(SCENARIOS.resolve(rule).resolve("openapi.yaml"))
                .contract()
                .orElseThrow();
    }

    private static MockRequest request(String method, String target, HeaderField... headers) {
        return MockRequest.of(method, target, List.of(headers), Body.EMPTY);
    }

    @Test
    void aDelayIsNamedButNotTaken() {
        MockEngine engine = new MockEngine(Router.of(contract("preferences")), Cors.OPEN);
        assertThat(engine.answer(request("GET", "/users", new HeaderField("Prefer", "delay=60000")))
                        .delay())
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void withoutCorsNoAnswerSaysAnythingAboutOrigins() {
        MockEngine engine = new MockEngine(Router.of(contract("routing")), Cors.OFF);
        assertThat(engine.answer(request("GET", "/users/me.json", new HeaderField("Origin", "https://example.com")))
                        .headers())
                .containsExactly(new HeaderField("Content-Type", "application/json"));
    }

    @Test
    void andAPreflightIsARequestLikeAnyOther() {
        MockEngine engine = new MockEngine(Router.of(contract("routing")), Cors.OFF);
        assertThat(engine.answer(request(
                                "OPTIONS",
                                "/both",
                                new HeaderField("Origin", "https://example.com"),
                                new HeaderField("Access-Control-Request-Method", "GET")))
                        .code())
                .isEqualTo(405);
    }

    @Test
    void contractsAreServedSideBySide() {
        MockEngine engine = new MockEngine(
                new Router(List.of(
                        new Mount("/left", contract("routing")), new Mount("/right", contract("response-choice")))),
                Cors.OFF);
        assertThat(engine.answer(request("GET", "/left/users/7.json")).code()).isEqualTo(200);
        assertThat(engine.answer(request("GET", "/right/lowest")).code()).isEqualTo(201);
        assertThat(engine.answer(request("GET", "/lowest")).code()).isEqualTo(404);
    }

    @Test
    void aBodyIsWrittenOnceAndSentToAll() {
        MockEngine engine = new MockEngine(Router.of(contract("routing")), Cors.OFF);
        assertThat(engine.answer(request("GET", "/users/7.json")).body())
                .isSameAs(engine.answer(request("GET", "/users/8.json")).body());
    }

    /** JSON leaves one control character as it is, and no header may have it (RFC 9110, section 5.5). */
    @Test
    void aHeaderOfViolationsHasNoControlCharacters() {
        MockEngine engine = new MockEngine(Router.of(contract("bodies")), Cors.OFF);
        assertThat(engine.answer(MockRequest.of(
                                "POST",
                                "/json",
                                List.of(new HeaderField("Content-Type", "a\u007fb\u00e9")),
                                Body.of(new byte[] {'x'})))
                        .headers())
                .contains(new HeaderField(
                        "sl-violations",
                        "[{\"location\":[\"request\",\"header\",\"Content-Type\"],\"severity\":\"Error\",\"code\":\"content-type\","
                                + "\"message\":\"Content-Type 'a\\u007Fb\\u00E9' of the request is not a media type;"
                                + " the contract has application/json\"}]"));
    }

    @Test
    void violationsThatDoNotFitIntoAHeaderAreLeftOutWhole() throws JsonProcessingException {
        MockEngine engine = new MockEngine(Router.of(contract("bodies")), Cors.OFF);
        MockResponse response = engine.answer(MockRequest.of(
                "POST",
                "/form",
                List.of(new HeaderField("Content-Type", "application/x-www-form-urlencoded")),
                Body.of("tags=long&".repeat(200).getBytes(StandardCharsets.UTF_8))));
        String header = response.headers().stream()
                .filter(field -> field.isNamed("sl-violations"))
                .map(HeaderField::value)
                .findFirst()
                .orElseThrow();
        // One more of these would be some 160 characters too many.
        assertThat(header).hasSizeBetween(7_800, 8_001);
        assertThat(JsonMapper.builder().build().readTree(header))
                .hasSizeLessThan(200)
                .allMatch(violation -> violation.path("code").asText().equals("maxLength"));
        assertThat(JsonMapper.builder().build().readTree(response.body().text()).path("validation"))
                .hasSize(201); // All two hundred, and the name that is missing.
    }

    @Test
    void aRequestThatTakesTooMuchWorkIsRefusedWhateverTheContractDeclares(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), """
                openapi: 3.1.0
                info: {title: Work, version: 1.0.0}
                paths:
                  /texts:
                    post:
                      requestBody:
                        content: {application/json: {schema: {type: string, pattern: '^(a+)+\\1!$'}}}
                      responses:
                        '204': {description: Taken}
                        '422': {description: Wrong, content: {application/json: {example: wrong}}}
                """);
        MockEngine engine = new MockEngine(
                Router.of(new ContractReader(ReaderOptions.DEFAULTS)
                        .read(file)
                        .contract()
                        .orElseThrow()),
                Cors.OFF);
        MockResponse response = engine.answer(MockRequest.of(
                "POST",
                "/texts",
                List.of(new HeaderField("Content-Type", "application/json")),
                Body.of(("\"" + "a".repeat(60) + "\"").getBytes(StandardCharsets.UTF_8))));

        assertThat(response.code()).isEqualTo(422);
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(response.body().text())
                        .path("type")
                        .asText())
                .isEqualTo("urn:understudy:problem:too-much-work");
    }
}
