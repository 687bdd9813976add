package io.understudy.mock.proxy;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.mock.engine.Cors;
import io.understudy.mock.engine.MockEngine;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.message.StreamedBody;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.mock.problem.server.UpstreamFailure;
import io.understudy.routing.Router;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of messages, decided without a socket. */
class ProxyEngineTest {
    private static final Contract CONTRACT = new ContractReader(ReaderOptions.DEFAULTS)
            .read(Path.of("src/test/resources/proxy/openapi.yaml"))
            .contract()
            .orElseThrow();
    private static final Router ROUTER = Router.of(CONTRACT);
    private static final HeaderField KEY = new HeaderField("X-Key", "secret");
    private static final HeaderField JSON = new HeaderField("Content-Type", "application/json");

    private final List<MockRequest> forwarded = new ArrayList<>();
    private final List<ProxiedExchange> witnessed = new ArrayList<>();
    private final Counted body = new Counted();
    private ProxyRules rules = new ProxyRules(false, true, 100);
    private Cors cors = Cors.OFF;
    private UpstreamReply reply = json(200, "{\"id\": 7}");

    /** A stream that knows whether it was closed. */
    private static final class Counted {
        private int closed;

        StreamedBody of(byte[] bytes, OptionalLong size) {
            return of(new ByteArrayInputStream(bytes), size);
        }

        StreamedBody of(InputStream source, OptionalLong size) {
            return new StreamedBody(
                    new InputStream() {
                        @Override
                        public int read() throws IOException {
                            return source.read();
                        }

                        @Override
                        public int read(byte[] into, int offset, int length) throws IOException {
                            return source.read(into, offset, length);
                        }

                        @Override
                        public void close() {
                            closed++;
                        }
                    },
                    size);
        }
    }

    private UpstreamReply json(int status, String text) {
        return reply(status, text.getBytes(StandardCharsets.UTF_8), true, JSON);
    }

    private UpstreamReply reply(int status, byte[] bytes, boolean sized, HeaderField... headers) {
        OptionalLong size = sized ? OptionalLong.of(bytes.length) : OptionalLong.empty();
        return new UpstreamReply.Answered(status, List.of(headers), body.of(bytes, size));
    }

    private MockResponse answer(String method, String target, String content, HeaderField... headers) {
        Upstream upstream = new Upstream() {
            @Override
            public String address() {
                return "http://upstream";
            }

            @Override
            public UpstreamReply send(MockRequest request) {
                forwarded.add(request);
                return reply;
            }

            @Override
            public void close() {
                // There is nothing to let go of.
            }
        };
        MockEngine mock = new MockEngine(ROUTER, cors, AnswerOptions.DEFAULTS);
        ProxyEngine proxy = new ProxyEngine(ROUTER, mock, upstream, rules, cors, witnessed::add);
        Body sent = content.isEmpty() ? Body.EMPTY : Body.of(content.getBytes(StandardCharsets.UTF_8));
        return proxy.answer(MockRequest.of(method, target, List.of(headers), sent));
    }

    private static String header(MockResponse response, String name) {
        return String.join("|", HeaderField.values(response.headers(), name));
    }

    private static String violations(MockResponse response) {
        return header(response, "sl-violations");
    }

    @Nested
    class WithoutErrors {
        @Test
        void whatFitsIsPassedOnAsItIs() {
            reply = reply(
                    200,
                    "{\"id\": 7}".getBytes(StandardCharsets.UTF_8),
                    true,
                    JSON,
                    new HeaderField("Set-Cookie", "a=1"),
                    new HeaderField("X-Other", "b"),
                    new HeaderField("Set-Cookie", "c=2"));
            MockResponse response = answer("GET", "/users/7?full=true", "", KEY);
            assertThat(response.code()).isEqualTo(200);
            assertThat(response.headers())
                    .containsExactly(
                            JSON,
                            new HeaderField("Set-Cookie", "a=1"),
                            new HeaderField("X-Other", "b"),
                            new HeaderField("Set-Cookie", "c=2"));
            assertThat(response.body().text()).isEqualTo("{\"id\": 7}");
            assertThat(forwarded).singleElement().satisfies(request -> {
                assertThat(request.path()).isEqualTo("/users/7");
                assertThat(request.query()).isEqualTo("full=true");
                assertThat(request.headers()).containsExactly(KEY);
            });
            assertThat(body.closed).isEqualTo(1);
        }

        @Test
        void bothSidesAreJudgedAndNeitherIsStopped() {
            reply = json(200, "{\"id\": \"seven\"}");
            MockResponse response = answer("GET", "/users/seven", "");
            assertThat(response.code()).isEqualTo(200);
            assertThat(response.body().text()).isEqualTo("{\"id\": \"seven\"}");
            assertThatJson(violations(response)).isEqualTo("""
                    [{"location": ["request", "header", "x-key"], "severity": "Error", "code": "required",
                      "message": "${json-unit.any-string}"},
                     {"location": ["request", "path", "id"], "severity": "Error", "code": "type",
                      "message": "${json-unit.any-string}"},
                     {"location": ["response", "body", "id"], "severity": "Error", "code": "type",
                      "message": "${json-unit.any-string}"}]""");
            assertThat(response.findings().operation())
                    .map(operation -> operation.id())
                    .contains("getUser");
            assertThat(response.findings().ofRequest()).hasSize(2);
            assertThat(response.findings().ofResponse()).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({
            "GET, /nowhere, no-such-path, No operation of a contract served here has the path /nowhere",
            "PUT, /users/7, no-such-method, 'The path /users/7 is not declared for PUT; it is for GET, HEAD and DELETE'",
        })
        void whatTheContractDoesNotKnowIsForwardedWithARemark(
                String method, String path, String code, String sentence) {
            reply = reply(299, new byte[] {1, 2}, false, new HeaderField("Content-Type", "image/png"));
            MockResponse response = answer(method, path, "", KEY);
            assertThat(response.code()).isEqualTo(299);
            assertThat(response.body()).isInstanceOf(StreamedBody.class);
            assertThat(response.body().bytes()).containsExactly(1, 2);
            assertThatJson(violations(response))
                    .isArray()
                    .singleElement()
                    .isObject()
                    .containsEntry("severity", "Warning")
                    .containsEntry("code", code)
                    .containsEntry("message", sentence);
        }

        @ParameterizedTest
        @CsvSource({"201, Error", "302, Warning", "404, Warning", "503, Warning"})
        void anUndocumentedStatusIsAnErrorOnlyIfItIsASuccess(int status, String severity) {
            reply = json(status, "{}");
            MockResponse response = answer("GET", "/users/7", "", KEY);
            assertThat(response.code()).isEqualTo(status);
            assertThatJson(violations(response))
                    .isArray()
                    .singleElement()
                    .isObject()
                    .containsEntry("severity", severity)
                    .containsEntry("code", "status")
                    .containsEntry(
                            "message",
                            "Response status " + status + " is not documented; the contract has 200, 304, 403");
        }

        @Test
        void aKeywordThatMakesNoSenseCostsItself() {
            MockResponse response = answer("POST", "/nonsense", "{}", KEY, JSON);
            assertThat(response.code()).isEqualTo(200);
            assertThat(violations(response)).isEmpty();
        }

        @Test
        void aDeprecatedOperationIsCalledSo() {
            reply = reply(204, new byte[0], true);
            assertThat(header(answer("DELETE", "/users/7", "", KEY), "Deprecation"))
                    .isEqualTo("true");
            reply = reply(204, new byte[0], true, new HeaderField("deprecation", "@1700000000"));
            assertThat(header(answer("DELETE", "/users/7", "", KEY), "Deprecation"))
                    .isEqualTo("@1700000000");
        }

        @Test
        void whatConcernsOneConnectionStaysThere() {
            reply = reply(
                    200,
                    "{\"id\": 7}".getBytes(StandardCharsets.UTF_8),
                    true,
                    JSON,
                    new HeaderField("Connection", "close, X-Hop"),
                    new HeaderField("x-hop", "1"),
                    new HeaderField("Keep-Alive", "timeout=5"),
                    new HeaderField("Transfer-Encoding", "chunked"),
                    new HeaderField("Content-Length", "9"),
                    new HeaderField("Trailer", "Expires"),
                    new HeaderField("Upgrade", "h2c"),
                    new HeaderField("Proxy-Authenticate", "Basic"),
                    new HeaderField("ETag", "x"));
            assertThat(answer("GET", "/users/7", "", KEY).headers())
                    .containsExactly(JSON, new HeaderField("ETag", "x"));
        }
    }

    @Nested
    class WithErrors {
        @Test
        void aStrangerIsTurnedAway() {
            rules = new ProxyRules(true, true, 100);
            MockResponse response = answer("GET", "/users/seven", "");
            assertThat(response.code()).isEqualTo(401);
            assertThat(header(response, "WWW-Authenticate")).isNotEmpty();
            assertThatJson(response.body().text()).inPath("type").isEqualTo("urn:understudy:problem:unauthorized");
            assertThat(forwarded).isEmpty();
        }

        @Test
        void aRequestThatDoesNotFitIsTurnedAway() {
            rules = new ProxyRules(true, true, 100);
            MockResponse response = answer("GET", "/users/seven", "", KEY);
            assertThat(response.code()).isEqualTo(422);
            assertThatJson(response.body().text())
                    .inPath("validation[0].location")
                    .isEqualTo(List.of("path", "id"));
            assertThat(forwarded).isEmpty();
            assertThat(witnessed).hasSize(1);
        }

        @Test
        void aWrongMediaTypeIs422AsWell() {
            rules = new ProxyRules(true, true, 100);
            MockResponse response =
                    answer("POST", "/users", "a", KEY, new HeaderField("Content-Type", "application/pdf"));
            assertThat(response.code()).isEqualTo(422);
        }

        @ParameterizedTest
        @CsvSource({"GET, /nowhere, 404", "PUT, /users/7, 405"})
        void whatTheContractDoesNotKnowIsTurnedAway(String method, String path, int status) {
            rules = new ProxyRules(true, true, 100);
            MockResponse response = answer(method, path, "", KEY);
            assertThat(response.code()).isEqualTo(status);
            assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(forwarded).isEmpty();
        }

        @Test
        void anAnswerThatDoesNotFitIsA500() {
            rules = new ProxyRules(true, true, 100);
            reply = json(200, "{\"id\": \"seven\"}");
            MockResponse response = answer("GET", "/users/7", "", KEY);
            assertThat(response.code()).isEqualTo(500);
            assertThatJson(response.body().text())
                    .isObject()
                    .containsEntry("type", "urn:understudy:problem:invalid-response")
                    .containsEntry("detail", "Response body property id must be integer.");
            assertThat(response.findings().ofResponse()).hasSize(1);
        }

        @Test
        void anUndocumentedSuccessIsA500AndItsStreamIsClosed() {
            rules = new ProxyRules(true, true, 100);
            reply = reply(202, new byte[] {1}, false, new HeaderField("Content-Type", "image/png"));
            assertThat(answer("GET", "/users/7", "", KEY).code()).isEqualTo(500);
            assertThat(body.closed).isEqualTo(1);
        }

        @Test
        void aRemarkIsNoError() {
            rules = new ProxyRules(true, true, 100);
            reply = json(503, "{}");
            assertThat(answer("GET", "/users/7", "", KEY).code()).isEqualTo(503);
        }
    }

    @Nested
    class WithoutTheChecksOfRequests {
        @Test
        void onlyCredentialsAreAskedFor() {
            rules = new ProxyRules(false, false, 100);
            MockResponse response = answer("GET", "/users/seven", "");
            assertThatJson(violations(response))
                    .isArray()
                    .singleElement()
                    .isObject()
                    .containsEntry("message", "Request must have an API key in the header X-Key");
        }

        @Test
        void nothingElseIsTurnedAway() {
            rules = new ProxyRules(true, false, 100);
            assertThat(answer("GET", "/users/seven", "", KEY).code()).isEqualTo(200);
            assertThat(answer("GET", "/users/seven", "").code()).isEqualTo(401);
        }

        @Test
        void theMockDoesNotMindEither() {
            rules = new ProxyRules(false, false, 100);
            reply = json(501, "{}");
            assertThat(answer("GET", "/users/seven", "", KEY).body().text()).isEqualTo("{\"id\":1}");
        }
    }

    @Nested
    class WhereTheUpstreamCannot {
        @Test
        void theMockAnswers() {
            reply = json(501, "{\"error\": \"later\"}");
            MockResponse response = answer("GET", "/users/7", "", KEY);
            assertThat(response.code()).isEqualTo(200);
            assertThat(response.body().text()).isEqualTo("{\"id\":1}");
            assertThat(body.closed).isEqualTo(1);
        }

        @Test
        void theMockRefusesWhatDoesNotFit() {
            reply = json(501, "{}");
            assertThat(answer("GET", "/users/seven", "", KEY).code()).isEqualTo(422);
        }

        @Test
        void theMockHasNothingForWhatTheContractDoesNotKnow() {
            reply = json(501, "{}");
            assertThat(answer("GET", "/nowhere", "", KEY).code()).isEqualTo(501);
        }

        @ParameterizedTest
        @CsvSource({"false, 502, upstream-failed", "true, 504, upstream-too-slow"})
        void aProblemSaysSo(boolean tooSlow, int status, String type) {
            reply = new UpstreamReply.Unanswered(new UpstreamFailure("http://upstream", tooSlow, "it is asleep"));
            for (String path : List.of("/users/7", "/nowhere")) {
                MockResponse response = answer("GET", path, "", KEY);
                assertThat(response.code()).isEqualTo(status);
                assertThatJson(response.body().text())
                        .isObject()
                        .containsEntry("type", "urn:understudy:problem:" + type)
                        .containsEntry("detail", "The upstream http://upstream does not answer: it is asleep.");
            }
        }

        @Test
        void anAnswerThatBreaksOffIsAProblem() {
            reply = new UpstreamReply.Answered(
                    200, List.of(JSON), body.of(breaking(new IOException("reset")), OptionalLong.empty()));
            MockResponse response = answer("GET", "/users/7", "", KEY);
            assertThat(response.code()).isEqualTo(502);
            assertThatJson(response.body().text())
                    .inPath("detail")
                    .isEqualTo("The upstream http://upstream does not answer: its answer broke off in the middle.");
            assertThat(body.closed).isEqualTo(1);
        }

        @Test
        void anAnswerThatStopsIsAProblem() {
            reply = new UpstreamReply.Answered(
                    200, List.of(JSON), body.of(breaking(new SocketTimeoutException("slow")), OptionalLong.empty()));
            MockResponse response = answer("GET", "/users/7", "", KEY);
            assertThat(response.code()).isEqualTo(504);
            assertThatJson(response.body().text())
                    .inPath("detail")
                    .isEqualTo("The upstream http://upstream does not answer: its answer stopped in the middle.");
        }

        private InputStream breaking(IOException failure) {
            return new SequenceInputStream(new ByteArrayInputStream(new byte[] {'{'}), new InputStream() {
                @Override
                public int read() throws IOException {
                    throw failure;
                }

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    throw failure;
                }
            });
        }
    }

    @Nested
    class Bodies {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "image/png",
                    "application/octet-stream",
                    "text/event-stream",
                    "application/x-ndjson",
                    "text/plain"
                })
        void whatMayNeverEndIsNotHeldBack(String type) {
            reply = reply(200, "data".getBytes(StandardCharsets.UTF_8), false, new HeaderField("Content-Type", type));
            MockResponse response = answer("GET", "/files/7", "", KEY);
            assertThat(violations(response)).isEmpty();
            assertThat(response.body()).isInstanceOf(StreamedBody.class);
            assertThat(body.closed).isZero();
            assertThat(response.body().text()).isEqualTo("data");
        }

        @Test
        void theMediaTypeOfAStreamIsJudged() {
            reply = reply(200, new byte[] {1}, false, new HeaderField("Content-Type", "image/png"));
            MockResponse response = answer("GET", "/users/7", "", KEY);
            assertThat(response.body()).isInstanceOf(StreamedBody.class);
            assertThatJson(violations(response))
                    .isArray()
                    .singleElement()
                    .isObject()
                    .containsEntry("code", "content-type");
        }

        @Test
        void jsonOfUnknownLengthIsHeldBack() {
            reply = reply(200, "{\"id\": \"x\"}".getBytes(StandardCharsets.UTF_8), false, JSON);
            MockResponse response = answer("GET", "/users/7", "", KEY);
            assertThat(response.body()).isInstanceOf(Body.class);
            assertThatJson(violations(response)).isArray().hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void whatIsTooLargeIsPassedOnUnchecked(boolean sized) {
            String large = "{\"id\": \"" + "x".repeat(200) + "\"}";
            reply = reply(200, large.getBytes(StandardCharsets.UTF_8), sized, JSON);
            MockResponse response = answer("GET", "/users/7", "", KEY);
            assertThat(response.body()).isInstanceOf(StreamedBody.class);
            assertThat(response.body().size())
                    .isEqualTo(sized ? OptionalLong.of(large.length()) : OptionalLong.empty());
            assertThat(response.body().text()).isEqualTo(large);
            assertThatJson(violations(response)).isEqualTo("""
                    [{"location": ["response", "body"], "severity": "Warning", "code": "unchecked",
                      "message": "Response body was not checked: it has more than 100 bytes"}]""");
        }

        @ParameterizedTest
        @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "deflate", "identity, gzip", "deflate, gzip"})
        void packedBodiesAreJudgedAndPassedOnPacked(String coding) throws Exception {
            byte[] packed = pack("{\"id\": \"x\"}", coding);
            reply = reply(200, packed, true, JSON, new HeaderField("Content-Encoding", coding));
            MockResponse response = answer("GET", "/users/7", "", KEY);
            assertThat(response.body().bytes()).isEqualTo(packed);
            assertThat(header(response, "Content-Encoding")).isEqualTo(coding);
            assertThatJson(violations(response)).inPath("[0].location").isEqualTo(List.of("response", "body", "id"));
            assertThat(witnessed.get(0).reply()).map(Body::text).contains("{\"id\": \"x\"}");
        }

        @Test
        void aFewBytesThatStandForManyAreNotUnpacked() throws Exception {
            reply = reply(200, pack(" ".repeat(101), "gzip"), true, JSON, new HeaderField("Content-Encoding", "gzip"));
            assertThatJson(violations(answer("GET", "/users/7", "", KEY)))
                    .inPath("[0].message")
                    .isEqualTo("Response body was not checked: it has more than 100 bytes once it is unpacked");
        }

        @Test
        void anUnknownCodingIsARemark() {
            reply = reply(200, new byte[] {1}, true, JSON, new HeaderField("Content-Encoding", "br"));
            assertThatJson(violations(answer("GET", "/users/7", "", KEY))).isEqualTo("""
                    [{"location": ["response", "body"], "severity": "Warning", "code": "unchecked",
                      "message": "Response body was not checked: it is packed by br, which is not unpacked here"}]""");
        }

        @Test
        void aBrokenCodingIsAnError() {
            reply = reply(200, new byte[] {1}, true, JSON, new HeaderField("Content-Encoding", "gzip"));
            assertThatJson(violations(answer("GET", "/users/7", "", KEY))).isEqualTo("""
                    [{"location": ["response", "body"], "severity": "Error", "code": "unchecked",
                      "message": "Response body is not packed by gzip, as its Content-Encoding says"}]""");
        }

        @Test
        void anAnswerToHeadKeepsItsLength() {
            reply = new UpstreamReply.Answered(
                    200,
                    List.of(JSON, new HeaderField("Content-Length", "12345")),
                    body.of(new byte[0], OptionalLong.of(12345)));
            MockResponse response = answer("HEAD", "/users/7", "", KEY);
            assertThat(header(response, "Content-Length")).isEqualTo("12345");
            assertThat(response.body()).isEqualTo(Body.EMPTY);
            assertThat(violations(response)).isEmpty();
            assertThat(body.closed).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({"DELETE, 204", "GET, 304"})
        void noBodyIsMissedWhereThereIsNone(String method, int status) {
            reply = reply(status, new byte[0], true);
            MockResponse response = answer(method, "/users/7", "", KEY);
            assertThat(response.code()).isEqualTo(status);
            assertThat(violations(response)).isEmpty();
        }

        private byte[] pack(String text, String coding) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (coding.contains("deflate")) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
                    deflate.write(bytes);
                }
                bytes = out.toByteArray();
            }
            if (coding.toLowerCase(java.util.Locale.ROOT).contains("gzip")) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                    gzip.write(bytes);
                }
                bytes = out.toByteArray();
            }
            return bytes;
        }
    }

    @Nested
    class PagesFromElsewhere {
        @Test
        void mayReadTheAnswerUnlessTheUpstreamSaysOtherwise() {
            cors = Cors.OPEN;
            reply = reply(
                    200,
                    "{\"id\": 7}".getBytes(StandardCharsets.UTF_8),
                    true,
                    JSON,
                    new HeaderField("Access-Control-Allow-Origin", "https://upstream"));
            MockResponse response = answer("GET", "/users/7", "", KEY, new HeaderField("Origin", "https://page"));
            assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("https://upstream");
            assertThat(header(response, "Access-Control-Allow-Credentials")).isEqualTo("true");
        }

        @Test
        void askThisServerForPermission() {
            cors = Cors.OPEN;
            MockResponse response = answer(
                    "OPTIONS",
                    "/users/7",
                    "",
                    new HeaderField("Origin", "https://page"),
                    new HeaderField("Access-Control-Request-Method", "GET"));
            assertThat(response.code()).isEqualTo(204);
            assertThat(forwarded).isEmpty();
            assertThat(witnessed).isEmpty();
        }
    }
}
