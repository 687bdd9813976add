package io.understudy.mock.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonSchema;
import static com.github.tomakehurst.wiremock.client.WireMock.options;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.common.Metadata;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.understudy.contract.Contract;
import io.understudy.mock.engine.Cors;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MockServerTest {
    private static final Path CONTRACT = Path.of("src/test/resources/scenarios/routing/openapi.yaml");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

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

    private static HttpResponse<String> call(String method, String target, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(mock.baseUrl() + target)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static StubMapping stubNamed(String name) {
        return mock.wireMock().allStubMappings().getMappings().stream()
                .filter(stub -> name.equals(stub.getName()))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Operations {
        @Test
        void areStubMappingsNamedAfterTheirIdsInTheContractsOrder() throws Exception {
            assertThatJson(call("GET", "/__admin/mappings").body())
                    .inPath("$.mappings[*].name")
                    .isArray()
                    .containsExactly("getUser", "deleteUser", "getMe", "getBoth", "headBoth", "askOptions");
        }

        @Test
        void showThePathsThatTheyAnswerUnder() throws Exception {
            assertThatJson(call("GET", "/__admin/mappings").body())
                    .inPath("$.mappings[0].request")
                    .isEqualTo(Map.of(
                            "method",
                            "GET_OR_HEAD",
                            "urlPathPattern",
                            "/api/v1/users/[^/]+\\.json|/users/[^/]+\\.json"));
        }

        @Test
        void areAnsweredWithoutWireMocksHeaders() throws Exception {
            assertThat(call("GET", "/users/7.json").headers().map().keySet())
                    .containsExactlyInAnyOrder(
                            "content-type",
                            "content-length",
                            "date",
                            "access-control-allow-headers",
                            "access-control-allow-origin",
                            "access-control-expose-headers");
        }

        @Test
        void areRemovedByTheAdminApiAndComeBackWithAReset() throws Exception {
            mock.wireMock().removeStubMapping(stubNamed("getUser"));
            assertThat(call("GET", "/users/7.json").statusCode()).isEqualTo(404);
            assertThat(call("GET", "/users/me.json").statusCode()).isEqualTo(200);
            assertThat(mock.wireMock().allStubMappings().getMappings()).hasSize(5);
            mock.wireMock().resetToDefaultMappings();
            assertThat(mock.wireMock().allStubMappings().getMappings()).hasSize(6);
            assertThat(call("GET", "/users/7.json").statusCode()).isEqualTo(200);
        }

        @Test
        void belongToTheUserOnceEdited() throws Exception {
            UUID id = stubNamed("getUser").getId();
            mock.wireMock()
                    .editStubMapping(get(urlPathEqualTo("/users/7.json"))
                            .withId(id)
                            .willReturn(aResponse().withStatus(503)));
            assertThat(call("GET", "/users/7.json").statusCode()).isEqualTo(503);
            assertThat(mock.wireMock()
                            .getStubMapping(id)
                            .getItem()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(503);
        }
    }

    @Nested
    class StubsOfAUser {
        @Test
        void winOverTheContract() throws Exception {
            mock.wireMock()
                    .register(get(urlPathEqualTo("/users/7.json"))
                            .willReturn(aResponse().withStatus(418).withBody("mine")));
            assertThat(call("GET", "/users/7.json").body()).isEqualTo("mine");
            assertThat(call("GET", "/users/8.json").statusCode()).isEqualTo(200);
        }

        @Test
        void winOverAPreflight() throws Exception {
            mock.wireMock()
                    .register(options(urlPathEqualTo("/users/7.json"))
                            .willReturn(aResponse().withStatus(403)));
            assertThat(call(
                                    "OPTIONS",
                                    "/users/7.json",
                                    "Origin",
                                    "https://example.com",
                                    "Access-Control-Request-Method",
                                    "GET")
                            .statusCode())
                    .isEqualTo(403);
        }

        @Test
        void mayAnswerWhereTheContractHasNothing() throws Exception {
            mock.wireMock()
                    .register(get(urlPathEqualTo("/nowhere"))
                            .willReturn(aResponse().withStatus(202)));
            assertThat(call("GET", "/nowhere").statusCode()).isEqualTo(202);
        }

        @Test
        void keepWireMocksHeadersAndGetThoseOfCorsThatTheyLack() throws Exception {
            mock.wireMock()
                    .register(get(urlPathEqualTo("/mine"))
                            .willReturn(aResponse().withHeader("Access-Control-Expose-Headers", "Location")));
            Map<String, List<String>> headers = call("GET", "/mine", "Origin", "https://example.com")
                    .headers()
                    .map();
            assertThat(headers)
                    .containsKey("matched-stub-id")
                    .containsEntry("access-control-allow-origin", List.of("https://example.com"))
                    .containsEntry("access-control-expose-headers", List.of("Location"));
        }

        @Test
        void mayBreakTheConnection() {
            mock.wireMock()
                    .register(get(urlPathEqualTo("/users/7.json"))
                            .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
            assertThatThrownBy(() -> call("GET", "/users/7.json")).isInstanceOf(IOException.class);
        }

        @Test
        void mayMatchBodiesByAJsonSchema() throws Exception {
            mock.wireMock()
                    .register(post(urlPathEqualTo("/mine"))
                            .withRequestBody(matchingJsonSchema("{\"type\":\"object\",\"required\":[\"a\"]}"))
                            .willReturn(aResponse().withStatus(201)));
            assertThat(statusFor("{\"a\":1}")).isEqualTo(201);
            assertThat(statusFor("{\"b\":1}")).isEqualTo(404);
        }

        private int statusFor(String body) throws IOException, InterruptedException {
            return CLIENT.send(
                            HttpRequest.newBuilder(URI.create(mock.baseUrl() + "/mine"))
                                    .POST(BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }

        @Test
        void mayFillInTemplates() throws Exception {
            mock.wireMock()
                    .register(get(urlPathEqualTo("/mine"))
                            .willReturn(aResponse()
                                    .withBody("{{request.query.name}}")
                                    .withTransformers("response-template")));
            assertThat(call("GET", "/mine?name=ann").body()).isEqualTo("ann");
        }

        @Test
        void areFoundByTheirMetadata() {
            mock.wireMock()
                    .register(get(urlPathEqualTo("/mine"))
                            .withMetadata(new Metadata(Map.of("owner", "ann")))
                            .willReturn(aResponse()));
            assertThat(mock.wireMock().allStubMappings().getMappings().get(0).getMetadata())
                    .containsEntry("owner", "ann");
        }
    }

    @Nested
    class Journal {
        @Test
        void verifiesWhatTheContractAnswered() throws Exception {
            call("GET", "/users/7.json?a=b");
            mock.wireMock().verifyThat(1, getRequestedFor(urlPathEqualTo("/users/7.json")));
        }

        @Test
        void namesTheOperation() throws Exception {
            call("GET", "/users/7.json");
            assertThatJson(call("GET", "/__admin/requests").body())
                    .inPath("$.requests[0]")
                    .isObject()
                    .containsEntry("wasMatched", true)
                    .node("stubMapping.name")
                    .isEqualTo("getUser");
        }

        @Test
        void keepsWhatNothingMatchedAsNotMatched() throws Exception {
            call("GET", "/users/7.json");
            call("GET", "/nowhere");
            call("PUT", "/users/7.json");
            assertThatJson(call("GET", "/__admin/requests/unmatched").body())
                    .inPath("$.requests[*].url")
                    .isArray()
                    .containsExactly("/users/7.json", "/nowhere");
        }

        @Test
        void knowsNearMisses() throws Exception {
            call("GET", "/users/7.jso");
            assertThatJson(call("GET", "/__admin/requests/unmatched/near-misses")
                            .body())
                    .inPath("$.nearMisses[0].stubMapping.name")
                    .isEqualTo("getUser");
        }

        @Test
        void tellsWhatWasAnswered() throws Exception {
            call("GET", "/nowhere");
            assertThatJson(call("GET", "/__admin/requests").body())
                    .inPath("$.requests[0].response.status")
                    .isEqualTo(404);
        }
    }

    @Nested
    class Answers {
        @Test
        void waitForTheDelay() throws Exception {
            long start = System.nanoTime();
            assertThat(call("GET", "/users/7.json", "Prefer", "delay=300").statusCode())
                    .isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        }

        @Test
        void areToldToListeners() throws Exception {
            List<String> told = Collections.synchronizedList(new ArrayList<>());
            mock.onAnswer((method, url, code) -> told.add(method + " " + url + " " + code));
            call("GET", "/users/7.json?a=b");
            call("DELETE", "/nowhere");
            assertThat(told).containsExactly("GET /users/7.json?a=b 200", "DELETE /nowhere 404");
        }

        @Test
        void ownUpToFaultsOfTheMock() throws Exception {
            try (MockServer broken = MockServer.start(MockOptions.read(CONTRACT))) {
                broken.onAnswer((method, url, code) -> {
                    throw new IllegalStateException("the listener broke");
                });
                HttpResponse<String> response = CLIENT.send(
                        HttpRequest.newBuilder(URI.create(broken.baseUrl() + "/users/7.json"))
                                .build(),
                        BodyHandlers.ofString());
                assertThat(response.statusCode()).isEqualTo(500);
                assertThatJson(response.body())
                        .inPath("$.detail")
                        .isEqualTo("The mock failed, and the request is not to blame: the listener broke.");
            }
        }

        @Test
        void sayNothingOfOriginsWithoutCors() throws Exception {
            try (MockServer quiet = MockServer.start(MockOptions.read(CONTRACT).withCors(Cors.OFF))) {
                quiet.wireMock().register(get(urlPathEqualTo("/mine")).willReturn(aResponse()));
                for (String path : List.of("/users/7.json", "/nowhere", "/mine")) {
                    HttpResponse<Void> response = CLIENT.send(
                            HttpRequest.newBuilder(URI.create(quiet.baseUrl() + path))
                                    .build(),
                            BodyHandlers.discarding());
                    assertThat(response.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control-"));
                }
            }
        }
    }

    @Nested
    class WhatCannotBeRead {
        private String exchange(String request) throws IOException {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), mock.port())) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "GET /users/%zz HTTP/1.1\\nHost: x | its path has a broken escape or a null character",
                    "GET /users/7.json?a=%zz HTTP/1.1\\nHost: x |"
                            + " its query has a percent sign without two hexadecimal digits after it",
                    "GET /users/7.json HTTP/1.1 | No Host",
                    "GET /users/7.json HTTP/1.1\\nHost: x\\nContent-Length: many | Invalid Content-Length Value",
                })
        void isAProblemAndNoPage(String request, String reason) throws IOException {
            String response = exchange(request.replace("\\n", "\r\n") + "\r\nConnection: close\r\n\r\n");
            assertThat(response)
                    .startsWith("HTTP/1.1 400 Bad Request\r\n")
                    .contains("\r\nContent-Type: application/problem+json\r\n")
                    .contains("\r\nAccess-Control-Allow-Origin: *\r\n");
            assertThatJson(response.substring(response.indexOf("\r\n\r\n")))
                    .isEqualTo(Map.of(
                            "type",
                            "urn:understudy:problem:unreadable-request",
                            "title",
                            "Unreadable request",
                            "status",
                            400,
                            "detail",
                            "The request cannot be read: " + reason + "."));
        }

        @Test
        void mayBeABodyThatIsNotCompressedAsItSays() throws IOException {
            assertThat(exchange("DELETE /users/7.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                            + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc"))
                    .startsWith("HTTP/1.1 400 Bad Request\r\n")
                    .contains("The request cannot be read: ");
        }

        @Test
        void leavesTheServerAsItWas() throws Exception {
            exchange("GET /users/7.json?a=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(call("GET", "/users/7.json").statusCode()).isEqualTo(200);
        }

        @Test
        void isNoReasonToServeFilesOfWireMock() throws Exception {
            HttpResponse<String> response = call("GET", "/__files/x");
            assertThat(response.statusCode()).isEqualTo(404);
            assertThatJson(response.body())
                    .inPath("$.detail")
                    .isEqualTo("No operation of a contract served here has the path /__files/x.");
        }
    }

    @Nested
    class Starting {
        @Test
        void onATakenPortIsRefused() {
            MockOptions taken = MockOptions.read(CONTRACT).withPort(mock.port());
            assertThatThrownBy(() -> MockServer.start(taken))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessage("Port " + mock.port() + " of 127.0.0.1 is already in use:"
                            + " choose another with --port, or 0 for a free one.");
        }

        @Test
        void onAForeignHostIsRefused() {
            assertThatThrownBy(() -> MockServer.start(MockOptions.read(CONTRACT).withHost("192.0.2.1")))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessage("Cannot listen on 192.0.2.1: it is no address of this machine.");
        }

        @Test
        void withContractsThatClaimTheSameIsRefused() {
            Contract contract = MockOptions.read(CONTRACT).contracts().get(0).contract();
            assertThatThrownBy(() -> MockServer.start(MockOptions.of(contract, contract)))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageStartingWith("GET /api/v1/users/{id}.json is claimed twice: by file:///")
                    .hasMessageContaining("routing/openapi.yaml#/paths/~1users~1{id}.json/get and by file:///");
        }

        @Test
        void withoutAContractThatCanBeReadIsRefused() {
            assertThatThrownBy(() -> MockOptions.read(Path.of("no-such-file.yaml")))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageStartingWith("no-such-file.yaml: error: ");
        }

        @Test
        void leavesTheServerWhereItSaysItIs() throws Exception {
            try (MockServer other = MockServer.start(MockOptions.read(CONTRACT).withHost("localhost"))) {
                assertThat(other.baseUrl()).isEqualTo("http://localhost:" + other.port());
                assertThat(CLIENT.send(
                                        HttpRequest.newBuilder(URI.create(other.baseUrl() + "/users/7.json"))
                                                .build(),
                                        BodyHandlers.ofString())
                                .body())
                        .isEqualTo("{\"id\":7}");
            }
        }
    }
}
