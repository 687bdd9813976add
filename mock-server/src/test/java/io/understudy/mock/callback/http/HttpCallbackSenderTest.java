package io.understudy.mock.callback.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.mock.callback.Delivery;
import io.understudy.mock.callback.Delivery.Answered;
import io.understudy.mock.callback.Delivery.NotSent;
import io.understudy.mock.callback.Delivery.Unanswered;
import io.understudy.mock.callback.OutgoingRequest;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.validation.Violation;
import io.understudy.validation.response.ResponseCheck;
import io.understudy.validation.schema.SchemaLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Sending over a socket. */
class HttpCallbackSenderTest {
    private static final Contract CONTRACT = new ContractReader(ReaderOptions.DEFAULTS)
            .read(Path.of("src/test/resources/callbacks/openapi.yaml"))
            .contract()
            .orElseThrow();

    private final HttpCallbackSender sender =
            new HttpCallbackSender(List.of(), new OwnListeners(), Duration.ofSeconds(20));

    /** The webhook {@code newPet}, whose receiver answers 200 with an object that has a member {@code seen}. */
    private static OutgoingRequest request(String method, String url, HeaderField... headers) {
        Operation newPet = CONTRACT.webhooks().get(0).operations().get(0);
        return new OutgoingRequest(
                "newPet",
                method,
                url,
                List.of(headers),
                Body.of("{}".getBytes(StandardCharsets.UTF_8)),
                ResponseCheck.of(newPet, new SchemaLibrary(CONTRACT.documents())));
    }

    private static List<String> messages(Delivery delivery) {
        return ((Answered) delivery)
                .violations().stream().map(Violation::message).toList();
    }

    @Test
    void sendsWhatItIsGivenAndTellsTheAnswer() {
        try (Receiver receiver = new Receiver(exchange -> Receiver.answer(exchange, 200, "{\"seen\": true}"))) {
            Delivery delivery = sender.send(request(
                    "POST",
                    receiver.url() + "/hook?a=b%20c",
                    new HeaderField("X-Event", "new"),
                    new HeaderField("Content-Type", "application/json")));
            assertThat(receiver.received()).singleElement().satisfies(received -> {
                assertThat(received.method()).isEqualTo("POST");
                assertThat(received.target()).isEqualTo("/hook?a=b%20c");
                assertThat(received.headers().get("X-Event")).containsExactly("new");
                assertThat(received.headers().get("Understudy-Callback")).containsExactly("newPet");
                assertThat(received.headers().get("Content-Type")).containsExactly("application/json");
                assertThat(received.body()).isEqualTo("{}");
            });
            assertThat(delivery).isInstanceOfSatisfying(Answered.class, answered -> {
                assertThat(answered.status()).isEqualTo(200);
                assertThat(answered.headers()).contains(new HeaderField("content-type", "application/json"));
                assertThat(answered.body().text()).isEqualTo("{\"seen\": true}");
                assertThat(answered.violations()).isEmpty();
            });
        }
    }

    @Test
    void anAnswerThatBreaksTheContractIsTold() {
        try (Receiver receiver = new Receiver(exchange -> Receiver.answer(exchange, 200, "{}"))) {
            assertThat(messages(sender.send(request("POST", receiver.url()))))
                    .containsExactly("Response body must have required property 'seen'");
        }
        try (Receiver receiver = Receiver.answering(202)) {
            assertThat(messages(sender.send(request("POST", receiver.url()))))
                    .containsExactly("Response status 202 is not documented; the contract has 200");
        }
    }

    @Test
    void anAnswerToHeadHasNoBody() {
        try (Receiver receiver = Receiver.answering(200)) {
            assertThat(messages(sender.send(request("HEAD", receiver.url())))).isEmpty();
        }
    }

    @Test
    void redirectionsAreAnswersAndNotFollowed() {
        try (Receiver elsewhere = Receiver.answering(200);
                Receiver receiver = new Receiver(exchange -> {
                    exchange.getResponseHeaders().add("Location", elsewhere.url());
                    exchange.sendResponseHeaders(307, -1);
                })) {
            assertThat(sender.send(request("POST", receiver.url())))
                    .isInstanceOfSatisfying(
                            Answered.class,
                            answered -> assertThat(answered.status()).isEqualTo(307));
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void nothingIsSentWhereItIsNotAllowed() {
        try (Receiver receiver = Receiver.answering(200)) {
            assertThat(sender.send(request("POST", receiver.url().replace("127.0.0.1", "0.0.0.0"))))
                    .isEqualTo(new NotSent(
                            "newPet", "'0.0.0.0' is no loopback address; to allow it, add --allow-callbacks=0.0.0.0."));
            assertThat(receiver.received()).isEmpty();
            HttpCallbackSender open = new HttpCallbackSender(
                    List.of(AllowedHost.parse("0.0.0.0").orElseThrow()), new OwnListeners(), Duration.ofSeconds(20));
            assertThat(open.send(request("POST", receiver.url().replace("127.0.0.1", "0.0.0.0"))))
                    .isInstanceOf(Answered.class);
        }
    }

    @Test
    void aReceiverThatIsDownIsTold() {
        Receiver receiver = Receiver.answering(200);
        receiver.close();
        OutgoingRequest request = request("POST", receiver.url());
        assertThat(sender.send(request))
                .isEqualTo(new Unanswered(request, "Nobody listens at " + receiver.authority() + "."));
    }

    @Test
    void aReceiverThatTakesItsTimeIsLeft() {
        CountDownLatch end = new CountDownLatch(1);
        try (Receiver receiver = new Receiver(exchange -> awaitOrStop(end))) {
            OutgoingRequest request = request("POST", receiver.url());
            assertThat(new HttpCallbackSender(List.of(), new OwnListeners(), Duration.ofMillis(300)).send(request))
                    .isEqualTo(new Unanswered(request, receiver.authority() + " did not answer within 300 ms."));
            end.countDown();
        }
    }

    /** The headers arrive at once, and then the body never ends. */
    @Test
    void aReceiverThatNeverEndsIsLeftToo() {
        CountDownLatch end = new CountDownLatch(1);
        try (Receiver receiver = new Receiver(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            awaitOrStop(end);
        })) {
            OutgoingRequest request = request("POST", receiver.url());
            assertThat(new HttpCallbackSender(List.of(), new OwnListeners(), Duration.ofMillis(500)).send(request))
                    .isEqualTo(new Unanswered(request, receiver.authority() + " did not answer within 500 ms."));
            end.countDown();
        }
    }

    @Test
    void anAnswerThatIsTooLongIsNotKept() {
        try (Receiver receiver = new Receiver(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[(1 << 20) + 1]);
        })) {
            OutgoingRequest request = request("POST", receiver.url());
            assertThat(sender.send(request))
                    .isEqualTo(new Unanswered(
                            request, "The answer of " + receiver.authority() + " is longer than 1048576 bytes."));
        }
    }

    @Test
    void headersOfTheConnectionAreNotTheContracts() {
        try (Receiver receiver = Receiver.answering(202)) {
            sender.send(request("POST", receiver.url(), new HeaderField("Host", "x"), new HeaderField("Expect", "x")));
            assertThat(receiver.received())
                    .singleElement()
                    .satisfies(received ->
                            assertThat(received.headers().getFirst("Host")).isEqualTo(receiver.authority()));
        }
    }

    @Test
    void whatCannotBeWrittenIsNotSent() {
        try (Receiver receiver = Receiver.answering(202)) {
            assertThat(sender.send(request("POST", receiver.url(), new HeaderField("X Event", "new"))))
                    .isEqualTo(
                            new NotSent("newPet", "It cannot be written as HTTP: invalid header name: \"X Event\"."));
            assertThat(receiver.received()).isEmpty();
        }
    }

    private static void awaitOrStop(CountDownLatch end) throws IOException {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
