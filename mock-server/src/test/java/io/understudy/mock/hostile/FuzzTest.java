package io.understudy.mock.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.BundledContracts;
import io.understudy.mock.behaviour.BehaviourOptions;
import io.understudy.mock.engine.MockEngine;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import io.understudy.routing.Router;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thousands of spoilt requests: nothing that a client sends makes the mock fail. */
class FuzzTest {
    private static final int REQUESTS = 600;
    private static final int REQUESTS_OVER_A_SOCKET = 60;

    static Stream<MockOptions> contracts() {
        Stream<MockOptions> bundled =
                BundledContracts.with(
                        files -> files.values().stream().map(MockOptions::read).toList())
                        .stream();
        Stream<MockOptions> scenarios = Stream.of(
                        "parameters", "bodies", "refusals", "response-choice", "random-data", "unusable-schemas")
                .map(name -> MockOptions.read(Path.of("src/test/resources/scenarios", name, "openapi.yaml")));
        // Callers whom a contract does not know would be sent away before anything else.
        return Stream.concat(bundled, scenarios)
                .map(options ->
                        options.withBehaviour(BehaviourOptions.defaults().withStateless(true)));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void throughTheEngine(MockOptions options) throws IOException {
        Router router = new Router(options.contracts());
        MockEngine engine = new MockEngine(router, options.cors(), options.answers(), options.behaviour());
        play(new HostileRequests(router, 7), REQUESTS, request -> {
            MockResponse response = engine.answer(request);
            return new Reply(
                    response.code(), response.headers(), response.body().bytes());
        });
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void overASocket(MockOptions options) throws IOException {
        try (MockServer mock = MockServer.start(options)) {
            RawClient client = new RawClient(mock.port());
            play(
                    new HostileRequests(mock.router(), 8),
                    REQUESTS_OVER_A_SOCKET,
                    request -> client.send(written(request)).orElseThrow());
        }
    }

    /** How an answer is come by. */
    private interface Caller {
        Reply call(MockRequest request) throws IOException;
    }

    private static void play(HostileRequests requests, int count, Caller caller) throws IOException {
        int accepted = 0;
        for (int number = 0; number < count; number++) {
            MockRequest request = requests.next();
            try {
                Reply reply = caller.call(request);
                Decency.verify(request, reply);
                accepted += reply.code() < 300 ? 1 : 0;
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError("request " + number + " " + described(request), failure);
            }
        }
        // Requests that are all refused at the door would find nothing behind it.
        assertThat(accepted).isBetween(1, count - 1);
    }

    /** A request as it is sent; a line break would make two of it. */
    private static byte[] written(MockRequest request) {
        String target =
                (request.path() + (request.query().isEmpty() ? "" : "?" + request.query())).replaceAll("[\\r\\n]", "");
        StringBuilder head = new StringBuilder(request.method() + " " + target + " HTTP/1.1\r\nHost: x\r\n");
        head.append("Connection: close\r\nContent-Length: ")
                .append(request.body().length())
                .append("\r\n");
        request.headers().forEach(header -> head.append(header.name() + ": " + header.value() + "\r\n"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(request.body().bytes());
        return bytes.toByteArray();
    }

    private static String described(MockRequest request) {
        return List.of(
                        request.method(),
                        request.path(),
                        request.query(),
                        request.headers(),
                        new String(request.body().bytes(), StandardCharsets.UTF_8))
                .toString();
    }
}
