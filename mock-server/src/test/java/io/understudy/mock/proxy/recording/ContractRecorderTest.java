package io.understudy.mock.proxy.recording;

import static java.util.Objects.requireNonNull;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.mock.engine.ExchangeFindings;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.proxy.ProxiedExchange;
import io.understudy.overlay.OverlayApplication;
import io.understudy.overlay.OverlayResult;
import io.understudy.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractRecorderTest {
    private static final Path FOLDER = Path.of("src/test/resources/recording");
    private static final Violation WRONG =
            new Violation(Violation.Kind.VALUE, List.of("body"), "type", "wrong", Violation.Severity.ERROR);

    private final List<String> remarks = new ArrayList<>();
    private Contract contract = read("openapi.yaml");
    private ContractRecorder recording = new ContractRecorder(contract, remarks::add);

    private static Contract read(String file) {
        return new ContractReader(ReaderOptions.DEFAULTS)
                .read(FOLDER.resolve(file))
                .contract()
                .orElseThrow();
    }

    private void use(String file) {
        contract = read(file);
        recording = new ContractRecorder(contract, remarks::add);
    }

    private static Body body(String text) {
        return text.isEmpty() ? Body.EMPTY : Body.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An exchange of JSON that fits the contract. */
    private ProxiedExchange exchange(String id, MockRequest request, int code, String reply) {
        return exchange(id, request, code, "application/json", reply, List.of(), List.of());
    }

    private ProxiedExchange exchange(
            String id,
            MockRequest request,
            int code,
            String mediaType,
            String reply,
            List<Violation> ofRequest,
            List<Violation> ofResponse) {
        ExchangeFindings findings =
                new ExchangeFindings(Optional.of(contract.operation(id).orElseThrow()), ofRequest, ofResponse);
        MockResponse response = new MockResponse(
                code, List.of(new HeaderField("Content-Type", mediaType)), body(reply), Duration.ZERO, findings);
        return new ProxiedExchange(request, response, Optional.of(body(reply)));
    }

    private static MockRequest post(String target, String mediaType, String content, HeaderField... more) {
        List<HeaderField> headers = new ArrayList<>(List.of(more));
        headers.add(new HeaderField("Content-Type", mediaType));
        return MockRequest.of("POST", target, headers, body(content));
    }

    private JsonNode actions() {
        return recording.overlay().toJson().path("actions");
    }

    private JsonNode applied() {
        JsonNode document =
                requireNonNull(contract.documents().roots().get(contract.place().document()));
        OverlayResult overlaid = OverlayApplication.apply(recording.overlay(), document);
        assertThat(overlaid).isInstanceOf(OverlayResult.Changed.class);
        return ((OverlayResult.Changed) overlaid).document();
    }

    @Test
    void anAnswerBecomesAnExampleNextToThoseOfTheContract() {
        assertThat(recording.add(exchange("listUsers", MockRequest.get("/users?page=2"), 200, "[{\"name\": \"小明\"}]")))
                .isTrue();
        assertThatJson(recording.overlay().toJson()).isEqualTo("""
                        {"overlay": "1.0.0",
                         "info": {"title": "Recorded examples of Users", "version": "1.0.0"},
                         "actions": [{
                           "target": "$.paths['/users'].get.responses['200'].content['application/json']",
                           "update": {"examples": {"recorded-1": {
                             "summary": "GET /users?page=2 200",
                             "value": [{"name": "小明"}]}}}}]}
                        """);
        assertThatJson(applied().at("/paths/~1users/get/responses/200/content/application~1json/examples"))
                .isEqualTo("""
                        {"none": {"value": []},
                         "recorded-1": {"summary": "GET /users?page=2 200", "value": [{"name": "小明"}]}}
                        """);
    }

    @Test
    void anOnlyExampleGetsANameBecauseABodyCannotHaveBothKinds() {
        recording.add(
                exchange("addUser", post("/users", "application/json", "{\"name\": \"b\"}"), 201, "{\"name\": \"c\"}"));
        assertThatJson(applied().at("/paths/~1users/post"))
                .inPath("$.requestBody.content['application/json']")
                .isEqualTo("""
                        {"schema": {"$ref": "#/components/schemas/User"},
                         "examples": {"example": {"value": {"name": "ann"}},
                                      "recorded-1": {"summary": "POST /users 201", "value": {"name": "b"}}}}
                        """);
        assertThatJson(applied().at("/components/responses/Added/content/application~1json/examples"))
                .isEqualTo("{\"recorded-1\": {\"summary\": \"POST /users 201\", \"value\": {\"name\": \"c\"}}}");
    }

    @Test
    void aNameThatTheContractHasIsPassedOver() {
        use("recorded-before.yaml");
        recording.add(exchange("listUsers", MockRequest.get("/users"), 200, "[1]"));
        assertThatJson(actions()).inPath("$[0].update.examples").isObject().containsOnlyKeys("recorded-2");
    }

    @Test
    void whatIsThereAlreadyIsNotKeptAgain() {
        ProxiedExchange exchange = exchange("listUsers", MockRequest.get("/users"), 200, "[{\"name\": \"b\"}]");
        assertThat(recording.add(exchange)).isTrue();
        assertThat(recording.add(exchange)).isFalse();
        assertThat(recording.add(exchange("listUsers", MockRequest.get("/users"), 200, "[]")))
                .as("an example of the contract's own")
                .isFalse();
        assertThatJson(actions()).inPath("$[0].update.examples").isObject().hasSize(1);
    }

    @Test
    void formsAndXmlAreKeptAsValuesAndTextAsText() {
        recording.add(exchange(
                "logIn",
                post("/login", "application/x-www-form-urlencoded", "name=a%20b&password=pw"),
                200,
                "application/xml",
                "<session><user>ann</user></session>",
                List.of(),
                List.of()));
        recording.add(exchange("readNote", MockRequest.get("/note"), 200, "text/plain", "hello", List.of(), List.of()));
        assertThatJson(actions())
                .inPath("$[*].update.examples['recorded-1'].value")
                .isEqualTo("[{\"name\": \"a b\", \"password\": \"***\"}, {\"user\": \"ann\"}]");
        assertThatJson(actions())
                .inPath("$[*].update.examples['recorded-2'].value")
                .isEqualTo("[\"hello\"]");
    }

    @Test
    void filesAreNotKept() {
        assertThat(recording.add(exchange(
                        "readFile",
                        MockRequest.get("/file"),
                        200,
                        "application/octet-stream",
                        "abc",
                        List.of(),
                        List.of())))
                .isFalse();
        assertThat(recording.add(exchange(
                        "sendFile",
                        post("/file", "multipart/form-data; boundary=b", "--b\r\n\r\nabc\r\n--b--"),
                        204,
                        "")))
                .isFalse();
        assertThat(remarks).isEmpty();
    }

    @Test
    void whatDoesNotFitTheContractIsNoExample() {
        MockRequest request = post("/users", "application/json", "{\"name\": 1}");
        assertThat(recording.add(exchange(
                        "addUser", request, 201, "application/json", "{\"name\": 2}", List.of(), List.of(WRONG))))
                .isFalse();
        recording.add(
                exchange("addUser", request, 201, "application/json", "{\"name\": \"c\"}", List.of(WRONG), List.of()));
        assertThatJson(actions())
                .inPath("$[*].target")
                .isEqualTo("[\"$.components.responses.Added.content['application/json']\"]");
    }

    @Test
    void answersOfTheMockAndOfUnknownAddressesAreNoExamples() {
        ProxiedExchange known = exchange("listUsers", MockRequest.get("/users"), 200, "[1]");
        assertThat(recording.add(new ProxiedExchange(known.request(), known.response(), Optional.empty())))
                .isFalse();
        MockResponse unknown =
                new MockResponse(200, known.response().headers(), body("[1]"), Duration.ZERO, ExchangeFindings.NONE);
        assertThat(recording.add(new ProxiedExchange(known.request(), unknown, Optional.of(body("[1]")))))
                .isFalse();
        assertThatJson(actions()).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Key, open-sesame, open-sesame",
        "Authorization, Bearer open-sesame, open-sesame",
        "Cookie, a=1; sid=open-sesame, open-sesame",
        "Authorization, Digest open-sesame, open-sesame",
    })
    void whatACallerShowsIsTakenOutWhereverItIsRepeated(String header, String value, String secret) {
        MockRequest request =
                MockRequest.of("GET", "/users?note=" + secret, List.of(new HeaderField(header, value)), Body.EMPTY);
        recording.add(exchange("listUsers", request, 200, "[{\"name\": \"you are " + secret + "!\"}]"));
        assertThat(recording.overlay().toJson().toString()).doesNotContain(secret);
        assertThatJson(actions())
                .inPath("$[0].update.examples['recorded-1']")
                .isEqualTo("{\"summary\": \"GET /users?note=*** 200\", \"value\": [{\"name\": \"you are ***!\"}]}");
    }

    @Test
    void thePasswordOfBasicCredentialsIsTakenOutToo() {
        String pair = Base64.getEncoder().encodeToString("ann:open-sesame".getBytes(StandardCharsets.UTF_8));
        MockRequest request =
                MockRequest.of("GET", "/users", List.of(new HeaderField("Authorization", "basic " + pair)), Body.EMPTY);
        recording.add(exchange("listUsers", request, 200, "[{\"name\": \"ann/open-sesame/" + pair + "\"}]"));
        assertThatJson(actions())
                .inPath("$[0].update.examples['recorded-1'].value")
                .isEqualTo("[{\"name\": \"ann/***/***\"}]");
    }

    @Test
    void aKeyInTheQueryIsTakenOutInBothSpellings() {
        recording.add(exchange(
                "listUsers",
                MockRequest.get("/users?api_key=open%2Fsesame&page=1"),
                200,
                "[{\"next\": \"/users?api_key=open%2Fsesame\", \"name\": \"open/sesame\"}]"));
        assertThatJson(actions()).inPath("$[0].update.examples['recorded-1']").isEqualTo("""
                {"summary": "GET /users?api_key=***&page=1 200",
                 "value": [{"next": "/users?api_key=***", "name": "***"}]}
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "accessToken", "client_secret", "X-Api-Key", "sessionid", "aws_credentials"})
    void whatANameCallsASecretIsTakenOut(String name) {
        recording.add(exchange(
                "listUsers",
                MockRequest.get("/users"),
                200,
                "[{\"%s\": \"abc\", \"in\": {\"%s\": [7, {\"deep\": \"x\"}, true, null, \"\"]}}]"
                        .formatted(name, name)));
        assertThatJson(actions())
                .inPath("$[0].update.examples['recorded-1'].value")
                .isEqualTo("[{\"%s\": \"***\", \"in\": {\"%s\": [0, {\"deep\": \"***\"}, true, null, \"\"]}}]"
                        .formatted(name, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens", "secretary", "passwordHint", "key", "tokenType"})
    void aNameThatOnlyBeginsLikeASecretStays(String name) {
        recording.add(exchange("listUsers", MockRequest.get("/users"), 200, "[{\"%s\": \"abc\"}]".formatted(name)));
        assertThatJson(actions())
                .inPath("$[0].update.examples['recorded-1'].value")
                .isEqualTo("[{\"%s\": \"abc\"}]".formatted(name));
    }

    @Test
    void fiftyExamplesOfABodyAreEnough() {
        for (int index = 0; index < 52; index++) {
            recording.add(exchange("listUsers", MockRequest.get("/users"), 200, "[" + index + "]"));
        }
        assertThatJson(actions()).inPath("$[0].update.examples").isObject().hasSize(50);
        assertThat(remarks).containsExactly("GET /users 200 has 50 recorded examples; more are not kept.");
    }

    @Test
    void anotherFileIsOutOfReachOfAnOverlay() {
        use("split.yaml");
        recording.add(exchange("listUsers", MockRequest.get("/users"), 200, "[1]"));
        recording.add(exchange("listUsers", MockRequest.get("/users"), 200, "[2]"));
        assertThat(remarks)
                .containsExactly("GET /users 200 is not recorded, because its body is declared in another file,"
                        + " and an overlay changes one file.");
        assertThatJson(actions()).isEqualTo("[]");
    }

    @Test
    void theOldEditionHasNoNamedExamples() {
        use("swagger.yaml");
        recording.add(exchange("listUsers", MockRequest.get("/users"), 200, "[1]"));
        assertThat(remarks)
                .containsExactly("GET /users 200 is not recorded, because OpenAPI 2.0 has no named examples.");
    }
}
