package io.understudy.mock.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathTemplate;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.understudy.mock.callback.Delivery;
import io.understudy.mock.callback.Delivery.Answered;
import io.understudy.mock.callback.Delivery.NotSent;
import io.understudy.mock.callback.Delivery.Unaddressed;
import io.understudy.mock.callback.Delivery.Unanswered;
import io.understudy.mock.callback.WebhookOutcome.Failed;
import io.understudy.mock.callback.WebhookOutcome.Sent;
import io.understudy.mock.callback.http.Receiver;
import io.understudy.mock.problem.callback.UnknownWebhook;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Callbacks and webhooks, from a call of the mock to the receiver. */
class CallbacksOverSocketsTest {
    private static final Path CONTRACT = Path.of("src/test/resources/callbacks/openapi.yaml");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final MockServer mock = MockServer.start(MockOptions.read(CONTRACT));
    private final Queue<Delivery> told = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void listen() {
        mock.onCallback(told::add);
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    private HttpResponse<String> call(String method, String target, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(mock.baseUrl() + target))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> subscribe(String hook, String... headers) throws IOException, InterruptedException {
        return call("POST", "/subscriptions/news", "{\"hook\": \"" + hook + "\"}", headers);
    }

    private void whenTold(int deliveries) {
        await().until(() -> told.size() >= deliveries);
    }

    /** A stub that could match as well keeps the request from taking the way past WireMock. */
    private void addStub() {
        mock.wireMock().register(get(urlPathTemplate("/subscriptions/{topic}")).willReturn(ok()));
    }

    @Nested
    class Callbacks {
        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void areSentAfterTheAnswerOnEitherWay(boolean withStub) throws Exception {
            if (withStub) {
                addStub();
            }
            try (Receiver receiver = Receiver.answering(204)) {
                assertThat(subscribe(receiver.url() + "/hook").statusCode()).isEqualTo(201);
                whenTold(2);
                assertThat(receiver.received()).singleElement().satisfies(received -> {
                    assertThat(received.method()).isEqualTo("POST");
                    assertThat(received.target()).isEqualTo("/hook");
                    assertThat(received.headers().get("X-Event")).containsExactly("opened");
                    assertThat(received.body()).isEqualTo("{\"event\":\"opened\",\"price\":1.10}");
                });
                assertThat(told)
                        .anySatisfy(delivery -> assertThat(delivery)
                                .isInstanceOfSatisfying(Answered.class, answered -> {
                                    assertThat(answered.name()).isEqualTo("opened");
                                    assertThat(answered.status()).isEqualTo(204);
                                    assertThat(answered.violations()).isEmpty();
                                }));
                assertThat(told)
                        .contains(new Unaddressed(
                                "mirrored",
                                "Its address cannot be worked out: the request has no query parameter 'mirror'."));
            }
        }

        /** A subscriber who names the admin API must not be able to stop the mock. */
        @ParameterizedTest
        @ValueSource(strings = {"127.0.0.1", "localhost", "127.0.0.2", "[::1]", "[::ffff:127.0.0.1]"})
        void neverGoToTheMockItself(String host) throws Exception {
            String hook = "http://" + host + ":" + mock.port() + "/__admin/shutdown";
            assertThat(subscribe(hook).statusCode()).isEqualTo(201);
            whenTold(2);
            assertThat(told)
                    .contains(new NotSent(
                            "opened", "'" + hook + "' is an address of this mock, which never calls itself."));
            assertThat(subscribe("http://" + host + "/").statusCode()).isEqualTo(201);
        }

        @Test
        void goToSeveralReceivers() throws Exception {
            try (Receiver first = Receiver.answering(204);
                    Receiver second = Receiver.answering(200)) {
                call(
                        "POST",
                        "/subscriptions/news?mirror=" + URLEncoder.encode(second.url(), StandardCharsets.UTF_8),
                        "{\"hook\": \"" + first.url() + "\"}");
                whenTold(2);
                assertThat(first.received()).hasSize(1);
                assertThat(second.received()).singleElement().satisfies(received -> {
                    assertThat(received.method()).isEqualTo("PUT");
                    assertThat(received.target()).isEqualTo("/copies?of=7&at=%2Fsubscriptions%2F7");
                    assertThat(received.body()).isEqualTo("{\"id\":7,\"state\":\"open\"}");
                });
            }
        }

        /** The answer is held back, and the callback with it: whoever subscribes has the answer first. */
        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void waitForAnAnswerThatIsHeldBack(boolean withStub) throws Exception {
            if (withStub) {
                addStub();
            }
            Queue<Long> arrivals = new ConcurrentLinkedQueue<>();
            try (Receiver receiver = new Receiver(exchange -> {
                arrivals.add(System.nanoTime());
                exchange.sendResponseHeaders(204, -1);
            })) {
                long start = System.nanoTime();
                assertThat(subscribe(receiver.url(), "Prefer", "delay=400").statusCode())
                        .isEqualTo(201);
                whenTold(2);
                assertThat(arrivals)
                        .singleElement()
                        .satisfies(arrival -> assertThat(Duration.ofNanos(arrival - start))
                                .isGreaterThanOrEqualTo(Duration.ofMillis(400)));
            }
        }

        @Test
        void areNotSentWhenTheAnswerIsAFailure() throws Exception {
            try (Receiver receiver = Receiver.answering(204)) {
                assertThat(subscribe(receiver.url(), "Prefer", "code=409").statusCode())
                        .isEqualTo(409);
                assertThat(call("POST", "/subscriptions/news", "{}").statusCode())
                        .isEqualTo(422);
                // What follows from the last call has been told, and so had anything before it been.
                assertThat(subscribe(receiver.url() + "/last").statusCode()).isEqualTo(201);
                whenTold(2);
                assertThat(receiver.received())
                        .extracting(Receiver.Received::target)
                        .containsExactly("/last");
            }
        }

        @Test
        void areNotSentToOthers() throws Exception {
            assertThat(subscribe("http://169.254.169.254/latest").statusCode()).isEqualTo(201);
            whenTold(2);
            assertThat(told)
                    .contains(new NotSent(
                            "opened",
                            "'169.254.169.254' is no loopback address; to allow it, add"
                                    + " --allow-callbacks=169.254.169.254."));
        }

        @Test
        void thatNobodyTakesAreTold() throws Exception {
            Receiver receiver = Receiver.answering(204);
            receiver.close();
            assertThat(subscribe(receiver.url()).statusCode()).isEqualTo(201);
            whenTold(2);
            assertThat(told)
                    .anySatisfy(delivery -> assertThat(delivery)
                            .isInstanceOfSatisfying(
                                    Unanswered.class,
                                    unanswered -> assertThat(unanswered.sentence())
                                            .isEqualTo("Nobody listens at " + receiver.authority() + ".")));
        }

        /** More receivers than there are threads take their time, and the mock answers nevertheless. */
        @Test
        void toSlowReceiversHoldUpNobody() throws Exception {
            CountDownLatch end = new CountDownLatch(1);
            try (Receiver receiver = new Receiver(exchange -> {
                try {
                    end.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                exchange.sendResponseHeaders(204, -1);
            })) {
                for (int i = 0; i < 20; i++) {
                    assertThat(subscribe(receiver.url()).statusCode()).isEqualTo(201);
                }
                assertThat(told).allSatisfy(delivery -> assertThat(delivery).isInstanceOf(Unaddressed.class));
                end.countDown();
                await().until(() -> receiver.received().size() == 20);
            }
        }
    }

    @Nested
    class Webhooks {
        @Test
        void areListed() throws Exception {
            HttpResponse<String> answer = call("GET", "/__admin/webhooks", "");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThatJson(answer.body()).isEqualTo("""
                    {"webhooks": [
                      {"name": "newPet", "methods": ["POST", "DELETE"]},
                      {"name": "nonsense", "methods": ["POST"]},
                      {"name": "old pet", "methods": ["PUT"]}
                    ]}
                    """);
        }

        @Test
        void areSentOnDemandAndTheAnswerIsTold() throws Exception {
            try (Receiver receiver = new Receiver(exchange -> Receiver.answer(exchange, 200, "{}"))) {
                HttpResponse<String> answer = call(
                        "POST",
                        "/__admin/webhooks/newPet",
                        "{\"url\": \"" + receiver.url() + "/pets\", \"example\": \"dog\"}");
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThatJson(answer.body()).node("request").isEqualTo("""
                        {
                          "method": "POST",
                          "url": "%s/pets",
                          "headers": {"Content-Type": "application/json"},
                          "body": "{\\"name\\":\\"Rex\\"}"
                        }
                        """.formatted(receiver.url()));
                assertThatJson(answer.body()).node("response.status").isEqualTo(200);
                assertThatJson(answer.body()).node("response.body").isEqualTo("\"{}\"");
                assertThatJson(answer.body())
                        .inPath("$.violations[*].message")
                        .isArray()
                        .containsExactly("Response body must have required property 'seen'");
                assertThat(receiver.received())
                        .extracting(Receiver.Received::body)
                        .containsExactly("{\"name\":\"Rex\"}");
            }
        }

        @Test
        void mayHaveAnyNameAndAnyOfTheirMethods() throws Exception {
            try (Receiver receiver = Receiver.answering(204)) {
                String url = "{\"url\": \"" + receiver.url() + "\"}";
                assertThat(call("POST", "/__admin/webhooks/old%20pet", url).statusCode())
                        .isEqualTo(200);
                call(
                        "POST",
                        "/__admin/webhooks/newPet",
                        "{\"url\": \"" + receiver.url() + "\", \"method\": \"DELETE\"}");
                assertThat(receiver.received())
                        .extracting(Receiver.Received::method)
                        .containsExactly("PUT", "DELETE");
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "pet | {\"url\": \"http://127.0.0.1:9\"} | 404 | no-such-webhook | There is no webhook 'pet'; there"
                            + " is newPet, nonsense and old pet.",
                    "newPet | {\"url\": \"http://127.0.0.1:9\", \"example\": \"bird\"} | 404 | no-such-webhook-variant |"
                            + " The webhook 'newPet' has no example bird; it has cat and dog.",
                    "newPet | {\"url\": \"http://192.0.2.1\"} | 422 | address-refused | '192.0.2.1' is no loopback"
                            + " address; to allow it, add --allow-callbacks=192.0.2.1.",
                    "newPet | {\"url\": \"here\"} | 422 | address-refused | 'here' is no http or https address.",
                    "newPet | {\"url\": \"http://127.0.0.1:9\", \"method\": \"GET\"} | 404 | no-such-webhook-variant |"
                            + " The webhook 'newPet' has no method GET; it has POST and DELETE.",
                    "newPet | {\"url\": 3} | 422 | invalid-webhook-call | The body must be a JSON object with a text"
                            + " 'url' and, if you like, a text 'method' and a text 'example'.",
                    "newPet | {} | 422 | invalid-webhook-call | The body must be a JSON object with a text"
                            + " 'url' and, if you like, a text 'method' and a text 'example'.",
                    "newPet | url | 422 | invalid-webhook-call | The body must be a JSON object with a text"
                            + " 'url' and, if you like, a text 'method' and a text 'example'.",
                    "newPet | {\"url\": \"http://127.0.0.1:1\"} | 502 | no-answer | Nobody listens at 127.0.0.1:1."
                })
        void areRefusedWithAProblem(String name, String body, int status, String problem, String detail)
                throws Exception {
            HttpResponse<String> answer = call("POST", "/__admin/webhooks/" + name, body);
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThatJson(answer.body())
                    .isObject()
                    .containsEntry("type", "urn:understudy:problem:" + problem)
                    .containsEntry("detail", detail);
        }

        @Test
        void areSentFromJavaToo() {
            try (Receiver receiver = new Receiver(exchange -> Receiver.answer(exchange, 200, "{\"seen\": 1}"))) {
                assertThat(mock.sendWebhook("newPet", URI.create(receiver.url())))
                        .isInstanceOfSatisfying(
                                Sent.class,
                                sent -> assertThat(sent.delivery().violations()).isEmpty());
                assertThat(mock.sendWebhook("pet", URI.create(receiver.url())))
                        .isEqualTo(new Failed(new UnknownWebhook("pet", List.of("newPet", "nonsense", "old pet"))));
            }
        }
    }
}
