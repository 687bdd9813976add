package io.understudy.mock.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathTemplate;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever goes past WireMock must not be told apart from who went through it, except by the time it takes. */
class DirectAnswersTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @SuppressWarnings("NullAway.Init")
    private static MockServer mock;

    @BeforeAll
    static void start() {
        mock = MockServer.start(MockOptions.read(Path.of("src/test/resources/scenarios/routing/openapi.yaml")));
    }

    @AfterAll
    static void stop() {
        mock.close();
    }

    @BeforeEach
    void reset() {
        mock.wireMock().resetToDefaultMappings();
        mock.wireMock().resetRequests();
        mock.wireMock().resetScenarios();
    }

    private static HttpResponse<String> send(String method, String target, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(mock.baseUrl() + target))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return CLIENT.send(
                headers.length == 0 ? request.build() : request.headers(headers).build(), BodyHandlers.ofString());
    }

    private static int status(String method, String target) throws IOException, InterruptedException {
        return send(method, target, "").statusCode();
    }

    private static StubMapping stubNamed(String name) {
        return mock.wireMock().allStubMappings().getMappings().stream()
                .filter(stub -> name.equals(stub.getName()))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class AStubOfAUsers {
        static Stream<MappingBuilder> stubsForUserSeven() {
            return Stream.of(
                    get(urlPathEqualTo("/users/7.json")),
                    get(urlEqualTo("/users/7.json?a=b")),
                    get(urlMatching("/users/[0-9]+\\.json.*")),
                    get(urlPathTemplate("/users/{id}.json")),
                    any(anyUrl()),
                    any(anyUrl()).atPriority(Integer.MAX_VALUE),
                    get(anyUrl()).withQueryParam("a", equalTo("b")),
                    get(anyUrl()).withHeader("X-Test", equalTo("yes")));
        }

        @ParameterizedTest
        @MethodSource("stubsForUserSeven")
        void winsHoweverItMatches(MappingBuilder stub) throws Exception {
            mock.wireMock().register(stub.willReturn(aResponse().withStatus(418)));
            assertThat(send("GET", "/users/7.json?a=b", "", "X-Test", "yes").statusCode())
                    .isEqualTo(418);
        }

        @Test
        void leavesTheRestToTheContract() throws Exception {
            mock.wireMock()
                    .register(post(urlPathEqualTo("/users/7.json"))
                            .withRequestBody(containing("mine"))
                            .willReturn(aResponse().withStatus(418)));
            assertThat(send("POST", "/users/7.json", "it is mine").statusCode()).isEqualTo(418);
            assertThat(send("POST", "/users/7.json", "it is yours").statusCode())
                    .isEqualTo(405);
            assertThat(status("GET", "/users/7.json")).isEqualTo(200);
        }

        @Test
        void isGoneOnceItIsRemoved() throws Exception {
            StubMapping stub = mock.wireMock()
                    .register(get(urlPathEqualTo("/users/7.json"))
                            .willReturn(aResponse().withStatus(418)));
            assertThat(status("GET", "/users/7.json")).isEqualTo(418);
            mock.wireMock().removeStubMapping(stub);
            assertThat(status("GET", "/users/7.json")).isEqualTo(200);
        }

        @Test
        void mayBePartOfAScenario() throws Exception {
            mock.wireMock()
                    .register(get(urlPathEqualTo("/users/7.json"))
                            .inScenario("once")
                            .whenScenarioStateIs("Started")
                            .willSetStateTo("over")
                            .willReturn(aResponse().withStatus(418)));
            assertThat(status("GET", "/users/7.json")).isEqualTo(418);
            assertThat(status("GET", "/users/7.json")).isEqualTo(200);
        }

        @Test
        void isMatchedWhateverTheCaseOfTheMethod() throws Exception {
            mock.wireMock()
                    .register(get(urlPathEqualTo("/users/7.json"))
                            .willReturn(aResponse().withStatus(418)));
            assertThat(status("get", "/users/7.json")).isEqualTo(418);
        }
    }

    @Nested
    class AStubOfTheContract {
        @Test
        void thatWasRemovedAnswersNothingAndOthersStillDo() throws Exception {
            mock.wireMock().removeStubMapping(stubNamed("getUser"));
            assertThat(status("GET", "/users/7.json")).isEqualTo(404);
            assertThat(status("DELETE", "/users/7.json")).isEqualTo(204);
        }

        @Test
        void thatWasEditedAnswersAsItSaysAndComesBackWithAReset() throws Exception {
            mock.wireMock()
                    .editStubMapping(get(urlPathEqualTo("/users/7.json"))
                            .withId(stubNamed("getUser").getId())
                            .willReturn(aResponse().withStatus(503)));
            assertThat(status("GET", "/users/7.json")).isEqualTo(503);
            mock.wireMock().resetToDefaultMappings();
            assertThat(status("GET", "/users/7.json")).isEqualTo(200);
        }
    }

    @Nested
    class ADelayForAll {
        @Test
        void holdsBackTheContractsAnswers() throws Exception {
            mock.wireMock().setGlobalFixedDelayVariable(200);
            try {
                Instant before = Instant.now();
                assertThat(status("GET", "/users/7.json")).isEqualTo(200);
                assertThat(Duration.between(before, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(200));
            } finally {
                mock.wireMock().updateGlobalSettings(com.github.tomakehurst.wiremock.global.GlobalSettings.defaults());
            }
        }
    }

    /** The first request goes past WireMock, the second goes through it because of a stub that does not match after all. */
    @Nested
    class TheJournal {
        private List<ServeEvent> bothWays(String method, String target, String body, String... headers)
                throws IOException, InterruptedException {
            send(method, target, body, headers);
            mock.wireMock()
                    .register(
                            any(anyUrl()).withHeader("X-Never", equalTo("sent")).willReturn(aResponse()));
            send(method, target, body, headers);
            List<ServeEvent> events = mock.wireMock().getServeEvents();
            assertThat(events).hasSize(2);
            return events;
        }

        private void assertThatBothAreTheSame(List<ServeEvent> events) {
            ServeEvent through = events.get(0);
            ServeEvent past = events.get(1);
            assertThat(past.getRequest())
                    .usingRecursiveComparison()
                    .ignoringFields("id", "loggedDate", "lazyBodyAsString", "lazyBodyAsBase64", "multiparts")
                    .isEqualTo(through.getRequest());
            assertThat(past.getResponse()).usingRecursiveComparison().isEqualTo(through.getResponse());
            assertThat(past.getResponseDefinition())
                    .usingRecursiveComparison()
                    .ignoringFields("originalRequest")
                    .isEqualTo(through.getResponseDefinition());
            assertThat(past.getStubMapping()).isEqualTo(through.getStubMapping());
            assertThat(past.getWasMatched()).isEqualTo(through.getWasMatched());
        }

        @Test
        void showsAGet() throws Exception {
            assertThatBothAreTheSame(
                    bothWays("GET", "/api/v1/users/7.json?a=b&a=c%20d", "", "Cookie", "one=1; two=2", "X-A", "x"));
        }

        @Test
        void showsWhatNothingMatched() throws Exception {
            assertThatBothAreTheSame(bothWays("GET", "/nowhere", ""));
        }

        @Test
        void showsAForm() throws Exception {
            List<ServeEvent> events = bothWays(
                    "POST", "/users/7.json", "a=1&b=%E4%BD%A0", "Content-Type", "application/x-www-form-urlencoded");
            assertThatBothAreTheSame(events);
            assertThat(events.get(1).getRequest().formParameter("b").firstValue())
                    .isEqualTo("你");
        }

        @Test
        void showsTheParts() throws Exception {
            String body = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--\r\n";
            List<ServeEvent> events =
                    bothWays("POST", "/users/7.json", body, "Content-Type", "multipart/form-data; boundary=x");
            assertThatBothAreTheSame(events);
            assertThat(events.get(1).getRequest().getPart("a").getBody().asString())
                    .isEqualTo("1");
        }

        @Test
        void knowsWhenARequestCame() throws Exception {
            Instant before = Instant.now();
            status("GET", "/users/7.json");
            Instant after = Instant.now();
            LoggedRequest request =
                    mock.wireMock().find(getRequestedFor(anyUrl())).get(0);
            assertThat(Instant.parse(request.getLoggedDateString())).isBetween(before.minusMillis(1_000), after);
        }

        @Test
        void findsAnEventByItsId() throws Exception {
            status("GET", "/users/7.json");
            ServeEvent event = mock.wireMock().getServeEvents().get(0);
            HttpResponse<String> found = send("GET", "/__admin/requests/" + event.getId(), "");
            assertThat(found.statusCode()).isEqualTo(200);
            assertThat(found.body()).contains("/users/7.json");
        }

        @Test
        void verifiesBodies() throws Exception {
            send("POST", "/users/7.json", "hello");
            mock.wireMock().verifyThat(1, postRequestedFor(anyUrl()).withRequestBody(equalTo("hello")));
            mock.wireMock().verifyThat(0, postRequestedFor(anyUrl()).withRequestBody(equalTo("other")));
        }

        @Test
        void forgetsWhatIsRemoved() throws Exception {
            status("GET", "/users/7.json");
            status("GET", "/users/8.json");
            send(
                    "POST",
                    "/__admin/requests/remove",
                    "{\"urlPath\": \"/users/7.json\"}",
                    "Content-Type",
                    "application/json");
            assertThat(mock.wireMock().find(getRequestedFor(anyUrl())))
                    .extracting(LoggedRequest::getUrl)
                    .containsExactly("/users/8.json");
            mock.wireMock().resetRequests();
            assertThat(mock.wireMock().getServeEvents()).isEmpty();
        }
    }
}
