package io.understudy.mock.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.common.Metadata;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.recording.SnapshotRecordResult;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people know of WireMock works here, too. */
class WireMockFeaturesTest {
    private static final Path CONTRACT = Path.of("src/test/resources/wiremock/openapi.yaml");
    private static final String USERS = "[\"ann\",\"bob\"]";

    @SuppressWarnings("NullAway.Init")
    private static MockServer mock;

    @BeforeAll
    static void start() {
        mock = MockServer.start(MockOptions.read(CONTRACT));
    }

    @AfterAll
    static void stop() {
        mock.close();
    }

    @BeforeEach
    void reset() {
        mock.wireMock().resetToDefaultMappings();
    }

    private static HttpResponse<String> call(String path, String... headers) throws Exception {
        return Http.get(mock.baseUrl() + path, headers);
    }

    private static HttpResponse<String> admin(String method, String path, String body) throws Exception {
        return Http.send(method, mock.baseUrl() + "/__admin" + path, body, "Content-Type", "application/json");
    }

    private static StubMapping stubNamed(String name) {
        return mock.wireMock().allStubMappings().getMappings().stream()
                .filter(stub -> name.equals(stub.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static Duration timeOf(Call call) throws Exception {
        long start = System.nanoTime();
        call.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private interface Call {
        void run() throws Exception;
    }

    @Nested
    class Stubs {
        @Test
        void areListedPageByPage() throws Exception {
            String page = admin("GET", "/mappings?limit=1&offset=1", "").body();
            assertThatJson(page).inPath("$.mappings[*].name").isArray().containsExactly("createUser");
            assertThatJson(page).inPath("$.meta.total").isEqualTo(4);
        }

        @Test
        void areFoundOneByOne() throws Exception {
            assertThatJson(admin("GET", "/mappings/" + stubNamed("getMe").getId(), "")
                            .body())
                    .inPath("$.name")
                    .isEqualTo("getMe");
        }

        @Test
        void areImportedMany() throws Exception {
            String stubs = """
                    {"mappings": [
                      {"request": {"method": "GET", "urlPath": "/v1/users"}, "response": {"status": 503}},
                      {"request": {"method": "GET", "urlPath": "/mine"}, "response": {"status": 202}}]}
                    """;
            assertThat(admin("POST", "/mappings/import", stubs).statusCode()).isEqualTo(200);
            assertThat(call("/v1/users").statusCode()).isEqualTo(503);
            assertThat(call("/mine").statusCode()).isEqualTo(202);
        }

        @Test
        void areImportedAgainAsTheyWereListed() throws Exception {
            String listed = admin("GET", "/mappings", "").body();
            assertThat(admin("POST", "/mappings/import", listed).statusCode()).isEqualTo(200);
            assertThat(mock.wireMock().allStubMappings().getMappings()).hasSize(4);
            assertThat(call("/v1/users").body()).isEqualTo(USERS);
        }

        @Test
        void areRemovedAllAtOnceOperationsAndAll() throws Exception {
            mock.wireMock().register(get(urlPathEqualTo("/mine")).willReturn(ok()));
            admin("DELETE", "/mappings", "");
            assertThat(call("/mine").statusCode()).isEqualTo(404);
            assertThat(call("/v1/users").statusCode()).isEqualTo(404);
            admin("POST", "/reset", "");
            assertThat(call("/v1/users").body()).isEqualTo(USERS);
        }

        @Test
        void areRemovedByTheirMetadata() throws Exception {
            mock.wireMock()
                    .register(get(urlPathEqualTo("/v1/users"))
                            .withMetadata(new Metadata(Map.of("owner", "ann")))
                            .willReturn(aResponse().withStatus(503)));
            mock.wireMock().removeStubsByMetadataPattern(matchingJsonPath("$.owner"));
            assertThat(call("/v1/users").body()).isEqualTo(USERS);
        }

        @Test
        void areAskedByTheirPriority() throws Exception {
            mock.wireMock()
                    .register(get(urlPathMatching("/v1/.*"))
                            .atPriority(2)
                            .willReturn(aResponse().withStatus(502)));
            mock.wireMock()
                    .register(get(urlPathEqualTo("/v1/users"))
                            .atPriority(1)
                            .willReturn(aResponse().withStatus(501)));
            assertThat(call("/v1/users").statusCode()).isEqualTo(501);
            assertThat(call("/v1/users/me").statusCode()).isEqualTo(502);
        }

        @Test
        void mayMatchBodies() throws Exception {
            mock.wireMock()
                    .register(post(urlPathEqualTo("/v1/users"))
                            .withRequestBody(equalToJson("{\"name\": \"ann\"}"))
                            .willReturn(aResponse().withStatus(409)));
            String url = mock.baseUrl() + "/v1/users";
            assertThat(Http.post(url, "{ \"name\": \"ann\" }", "Content-Type", "application/json")
                            .statusCode())
                    .isEqualTo(409);
            assertThat(Http.post(url, "{\"name\": \"bob\"}", "Content-Type", "application/json")
                            .statusCode())
                    .isEqualTo(201);
        }

        @Test
        void mayBeAnsweredByTheContract() throws Exception {
            mock.wireMock()
                    .register(get(urlPathEqualTo("/v1/users/me"))
                            .willReturn(aResponse().withTransformers("understudy")));
            assertThat(call("/v1/users/me").body()).isEqualTo("{\"name\":\"ann\"}");
        }
    }

    @Nested
    class Delays {
        private static final Duration DELAY = Duration.ofMillis(300);

        @Test
        void areOfAStub() throws Exception {
            mock.wireMock().register(get(urlPathEqualTo("/mine")).willReturn(ok().withFixedDelay(300)));
            assertThat(timeOf(() -> call("/mine"))).isGreaterThanOrEqualTo(DELAY);
        }

        @Test
        void areRandomIfOneLikes() throws Exception {
            mock.wireMock().register(get(urlPathEqualTo("/mine")).willReturn(ok().withUniformRandomDelay(300, 310)));
            assertThat(timeOf(() -> call("/mine"))).isGreaterThanOrEqualTo(DELAY);
        }

        @Test
        void spreadABodyOverTime() throws Exception {
            mock.wireMock()
                    .register(get(urlPathEqualTo("/mine"))
                            .willReturn(ok("0123456789").withChunkedDribbleDelay(5, 400)));
            Duration taken = timeOf(() -> assertThat(call("/mine").body()).isEqualTo("0123456789"));
            assertThat(taken).isGreaterThanOrEqualTo(DELAY);
        }

        @Test
        void areGivenToAnOperationByEditingItsStub() throws Exception {
            String path = "/mappings/" + stubNamed("listUsers").getId();
            String slow = admin("GET", path, "")
                    .body()
                    .replaceFirst("\"response\" *: *\\{", "\"response\": {\"fixedDelayMilliseconds\": 300,");
            assertThat(admin("PUT", path, slow).statusCode()).isEqualTo(200);
            Duration taken = timeOf(() -> assertThat(call("/v1/users").body()).isEqualTo(USERS));
            assertThat(taken).isGreaterThanOrEqualTo(DELAY);
        }

        @Test
        void giveWayToWhatTheCallerPrefers() throws Exception {
            mock.wireMock()
                    .register(get(urlPathEqualTo("/v1/users"))
                            .willReturn(
                                    aResponse().withTransformers("understudy").withFixedDelay(60_000)));
            assertThat(timeOf(() -> call("/v1/users", "Prefer", "delay=1"))).isLessThan(Duration.ofSeconds(30));
        }

        @Nested
        class ForAll {
            @AfterEach
            void forget() throws Exception {
                admin("POST", "/settings", "{\"fixedDelay\": null}");
            }

            @Test
            void holdBackTheContractToo() throws Exception {
                mock.wireMock().setGlobalFixedDelayVariable(300);
                assertThat(timeOf(() -> call("/v1/users"))).isGreaterThanOrEqualTo(DELAY);
                assertThat(timeOf(() -> call("/nowhere"))).isGreaterThanOrEqualTo(DELAY);
            }
        }
    }

    @Nested
    class Faults {
        @ParameterizedTest
        @EnumSource(Fault.class)
        void breakTheConnection(Fault fault) {
            mock.wireMock()
                    .register(get(urlPathEqualTo("/v1/users"))
                            .willReturn(aResponse().withFault(fault)));
            assertThatThrownBy(() -> call("/v1/users")).isInstanceOf(IOException.class);
        }

        @Test
        void areGivenToAnOperationByAStubThatItAnswers() throws Exception {
            mock.wireMock()
                    .register(get(urlPathEqualTo("/v1/users"))
                            .willReturn(
                                    aResponse().withTransformers("understudy").withFault(Fault.EMPTY_RESPONSE)));
            assertThatThrownBy(() -> call("/v1/users")).isInstanceOf(IOException.class);
            assertThat(call("/v1/users/me").statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class Scenarios {
        @Test
        void leadFromTheContractToAStubAndBack() throws Exception {
            mock.wireMock()
                    .register(get(urlPathEqualTo("/start"))
                            .inScenario("outage")
                            .willSetStateTo("down")
                            .willReturn(ok()));
            mock.wireMock()
                    .register(get(urlPathEqualTo("/v1/users"))
                            .inScenario("outage")
                            .whenScenarioStateIs("down")
                            .willReturn(aResponse().withStatus(503)));
            assertThat(call("/v1/users").statusCode()).isEqualTo(200);
            call("/start");
            assertThat(call("/v1/users").statusCode()).isEqualTo(503);
            assertThatJson(admin("GET", "/scenarios", "").body())
                    .inPath("$.scenarios[0].state")
                    .isEqualTo("down");
            assertThat(admin("PUT", "/scenarios/outage/state", "").body()).isEqualTo("{}");
            assertThat(call("/v1/users").statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class Templates {
        @Test
        void readTheRequest() throws Exception {
            mock.wireMock()
                    .register(post(urlPathEqualTo("/mine"))
                            .willReturn(ok("{{jsonPath request.body '$.name'}} {{request.headers.X-Mine}}")
                                    .withTransformers("response-template")));
            assertThat(Http.post(mock.baseUrl() + "/mine", "{\"name\": \"ann\"}", "X-Mine", "too")
                            .body())
                    .isEqualTo("ann too");
        }
    }

    @Nested
    class Proxying {
        private final HttpServer upstream = upstream();

        /** Answers with the path that it was asked for. */
        private static HttpServer upstream() {
            try {
                HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.createContext("/", exchange -> {
                    byte[] body = exchange.getRequestURI().getPath().getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "text/plain");
                    exchange.sendResponseHeaders(200, body.length);
                    try (OutputStream out = exchange.getResponseBody()) {
                        out.write(body);
                    }
                });
                server.start();
                return server;
            } catch (IOException noPort) {
                throw new IllegalStateException(noPort);
            }
        }

        @AfterEach
        void stopUpstream() {
            upstream.stop(0);
        }

        private String url() {
            return "http://127.0.0.1:" + upstream.getAddress().getPort();
        }

        private static List<String> urls(List<StubMapping> recorded) {
            return recorded.stream().map(stub -> stub.getRequest().getUrl()).toList();
        }

        @Test
        void leadsElsewhere() throws Exception {
            mock.wireMock()
                    .register(get(urlPathMatching("/v1/users/.*"))
                            .willReturn(aResponse().proxiedFrom(url())));
            assertThat(call("/v1/users/me").body()).isEqualTo("/v1/users/me");
            assertThat(call("/v1/users").body()).isEqualTo(USERS);
        }

        @Test
        void isRecordedFromStartToStop() throws Exception {
            mock.wireMock().startStubRecording(url());
            assertThat(call("/v1/users").body()).isEqualTo("/v1/users");
            SnapshotRecordResult recorded = mock.wireMock().stopStubRecording();
            assertThat(urls(recorded.getStubMappings())).containsExactly("/v1/users");
            assertThat(call("/v1/users").body()).isEqualTo("/v1/users");
            assertThat(call("/v1/users/me").body()).isEqualTo("{\"name\":\"ann\"}");
        }

        @Test
        void isRecordedByTheAdminApi() throws Exception {
            assertThat(admin("POST", "/recordings/start", "{\"targetBaseUrl\": \"" + url() + "\"}")
                            .statusCode())
                    .isEqualTo(200);
            assertThatJson(admin("GET", "/recordings/status", "").body())
                    .inPath("$.status")
                    .isEqualTo("Recording");
            call("/v1/users/me");
            assertThatJson(admin("POST", "/recordings/stop", "").body())
                    .inPath("$.mappings[0].request.url")
                    .isEqualTo("/v1/users/me");
            assertThat(call("/v1/users/me").body()).isEqualTo("/v1/users/me");
        }

        @Test
        void isRecordedAfterTheFact() throws Exception {
            mock.wireMock()
                    .register(get(urlPathMatching("/v1/users/.*"))
                            .willReturn(aResponse().proxiedFrom(url())));
            call("/v1/users/7");
            call("/v1/users");
            assertThat(urls(mock.wireMock().takeSnapshotRecording())).containsExactly("/v1/users/7");
        }
    }

    @Nested
    class Housekeeping {
        @Test
        void tellsThatAllIsWell() throws Exception {
            assertThatJson(admin("GET", "/health", "").body())
                    .inPath("$.status")
                    .isEqualTo("healthy");
        }

        @Test
        void tellsWireMocksVersion() throws Exception {
            assertThatJson(admin("GET", "/version", "").body())
                    .inPath("$.version")
                    .asString()
                    .matches("3\\.\\d+\\.\\d+");
        }

        @Test
        void hasADocument() throws Exception {
            assertThat(admin("GET", "/docs/swagger", "").body()).contains("/__admin/mappings");
        }
    }
}
