package io.understudy.mock.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.exactly;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.moreThan;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.VerificationException;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.understudy.mock.wiremock.journal.OperationEvent;
import io.understudy.mock.wiremock.journal.ViolationEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final Path CONTRACT = Path.of("src/test/resources/wiremock/openapi.yaml");

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

    private static void call(String target) throws Exception {
        Http.get(mock.baseUrl() + target);
    }

    private static String admin(String path) throws Exception {
        return Http.get(mock.baseUrl() + "/__admin" + path).body();
    }

    private static ServeEvent latest() {
        return mock.wireMock().getServeEvents().get(0);
    }

    @Nested
    class Entries {
        @Test
        void nameTheOperation() throws Exception {
            call("/v1/users/7");
            assertThatJson(admin("/requests"))
                    .inPath("$.requests[0].subEvents[?(@.type == 'OPERATION')].data")
                    .isArray()
                    .containsExactly(Map.of(
                            "operationId",
                            "getUser",
                            "method",
                            "GET",
                            "path",
                            "/v1/users/{id}",
                            "contract",
                            "Users",
                            "place",
                            CONTRACT.toUri() + "#/paths/~1users~1{id}/get"));
        }

        @Test
        void nameTheOperationToJava() throws Exception {
            call("/v1/users/7");
            assertThat(OperationEvent.in(latest()))
                    .contains(new OperationEvent(
                            "getUser",
                            "GET",
                            "/v1/users/{id}",
                            "Users",
                            CONTRACT.toUri() + "#/paths/~1users~1{id}/get"));
            assertThat(ViolationEvent.in(latest())).hasSize(1);
        }

        @Test
        void tellWhatIsWrongWithTheRequest() throws Exception {
            call("/v1/users?page=two");
            assertThatJson(admin("/requests"))
                    .inPath("$.requests[0].subEvents[?(@.type == 'VIOLATION')].data")
                    .isArray()
                    .containsExactly(Map.of(
                            "location",
                            List.of("request", "query", "page"),
                            "severity",
                            "Error",
                            "code",
                            "type",
                            "message",
                            "Request query parameter page must be integer"));
        }

        @Test
        void tellWhatIsWrongWithTheAnswer() throws Exception {
            call("/v1/users/7");
            assertThat(ViolationEvent.in(latest()))
                    .containsExactly(new ViolationEvent(
                            List.of("response", "body"),
                            "Error",
                            "required",
                            "Response body must have required property 'name'"));
        }

        @Test
        void areWithoutViolationsWhereAllIsWell() throws Exception {
            call("/v1/users?page=2");
            assertThat(OperationEvent.in(latest()).map(OperationEvent::operationId))
                    .contains("listUsers");
            assertThat(ViolationEvent.in(latest())).isEmpty();
        }

        @Test
        void haveNothingOfAContractWhereAStubAnswered() throws Exception {
            mock.wireMock().register(WireMock.get(urlPathEqualTo("/v1/users/7")).willReturn(aResponse()));
            call("/v1/users/7");
            assertThat(OperationEvent.in(latest())).isEmpty();
            assertThat(ViolationEvent.in(latest())).isEmpty();
        }

        @Test
        void haveNothingOfAContractWhereNoOperationWasCalled() throws Exception {
            call("/v1/nowhere");
            assertThat(OperationEvent.in(latest())).isEmpty();
        }

        @Test
        void areFoundByTheirId() throws Exception {
            call("/v1/users/7");
            assertThatJson(admin("/requests/" + latest().getId()))
                    .inPath("$.subEvents[0].data.operationId")
                    .isEqualTo("getUser");
        }

        @Test
        void areLimitedAndPagedAsTheCallerLikes() throws Exception {
            call("/v1/users?page=1");
            call("/v1/users?page=2");
            assertThatJson(admin("/requests?limit=1"))
                    .inPath("$.requests[*].request.url")
                    .isArray()
                    .containsExactly("/v1/users?page=2");
        }

        @Test
        void areRemovedByWhatTheyAskedFor() throws Exception {
            call("/v1/users");
            call("/v1/users/7");
            Http.post(
                    mock.baseUrl() + "/__admin/requests/remove",
                    "{\"method\": \"GET\", \"urlPath\": \"/v1/users\"}",
                    "Content-Type",
                    "application/json");
            assertThatJson(admin("/requests"))
                    .inPath("$.requests[*].request.url")
                    .isArray()
                    .containsExactly("/v1/users/7");
        }
    }

    @Nested
    class Verification {
        @Test
        void countsWhatTheContractAnswered() throws Exception {
            call("/v1/users/7");
            call("/v1/users/8");
            call("/v1/users");
            mock.wireMock().verifyThat(exactly(2), getRequestedFor(urlPathMatching("/v1/users/.+")));
            mock.wireMock().verifyThat(moreThan(2), getRequestedFor(urlPathMatching("/v1/users.*")));
            mock.wireMock().verifyThat(0, getRequestedFor(urlPathEqualTo("/v1/users/9")));
        }

        @Test
        void countsByTheAdminApi() throws Exception {
            call("/v1/users?page=1");
            call("/v1/users?page=2");
            assertThatJson(Http.post(
                                    mock.baseUrl() + "/__admin/requests/count",
                                    "{\"urlPath\": \"/v1/users\", \"queryParameters\": {\"page\": {\"equalTo\": \"2\"}}}",
                                    "Content-Type",
                                    "application/json")
                            .body())
                    .inPath("$.count")
                    .isEqualTo(1);
        }

        @Test
        void showsTheNearestRequestWhereItFails() throws Exception {
            call("/v1/users?page=1");
            assertThatThrownBy(() -> mock.wireMock().verifyThat(getRequestedFor(urlEqualTo("/v1/users?page=2"))))
                    .isInstanceOf(VerificationException.class)
                    .hasMessageContaining("/v1/users?page=1");
        }
    }

    @Nested
    class NearMisses {
        @Test
        void areFoundForARequestPattern() throws Exception {
            call("/v1/users?page=1");
            call("/v1/users/7");
            assertThatJson(Http.post(
                                    mock.baseUrl() + "/__admin/near-misses/request-pattern",
                                    "{\"method\": \"GET\", \"url\": \"/v1/users?page=2\"}",
                                    "Content-Type",
                                    "application/json")
                            .body())
                    .inPath("$.nearMisses[0].request.url")
                    .isEqualTo("/v1/users?page=1");
        }

        @Test
        void areFoundForARequest() throws Exception {
            assertThatJson(Http.post(
                                    mock.baseUrl() + "/__admin/near-misses/request",
                                    "{\"method\": \"POST\", \"url\": \"/v1/usres\", \"absoluteUrl\":"
                                            + " \"http://localhost/v1/usres\"}",
                                    "Content-Type",
                                    "application/json")
                            .body())
                    .inPath("$.nearMisses[0].stubMapping.name")
                    .isEqualTo("createUser");
        }

        @Test
        void areFoundForEveryRequestThatNothingMatched() throws Exception {
            call("/v1/users/7");
            call("/v1/usres");
            assertThatJson(admin("/requests/unmatched/near-misses"))
                    .inPath("$.nearMisses[*].request.url")
                    .isArray()
                    .isNotEmpty()
                    .allMatch("/v1/usres"::equals);
            assertThatJson(admin("/requests/unmatched/near-misses"))
                    .inPath("$.nearMisses[0].stubMapping.name")
                    .isEqualTo("listUsers");
        }

        @Test
        void needARequestThatNothingMatched() throws Exception {
            call("/v1/users/7");
            call("/v1/users?page=two");
            assertThatJson(admin("/requests/unmatched"))
                    .inPath("$.requests")
                    .isArray()
                    .isEmpty();
            assertThatJson(admin("/requests/unmatched/near-misses"))
                    .inPath("$.nearMisses")
                    .isArray()
                    .isEmpty();
        }
    }
}
