package io.understudy.mock.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.mock.engine.MockEngine;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import io.understudy.routing.Router;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every scenario twice: what holds for the engine holds over a socket. */
class ScenariosTest {
    private static final Map<ServedContract, MockEngine> ENGINES = new HashMap<>();
    private static final Map<ServedContract, MockServer> SERVERS = new HashMap<>();

    static List<Scenario> scenarios() {
        return Scenario.all();
    }

    @AfterAll
    static void stop() {
        SERVERS.values().forEach(MockServer::close);
    }

    @Test
    void thereAreScenarios() {
        assertThat(scenarios()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void throughTheEngine(Scenario scenario) {
        MockEngine engine = ENGINES.computeIfAbsent(scenario.mock(), mock -> {
            MockOptions options = mock.options();
            return new MockEngine(new Router(options.contracts()), options.cors(), options.answers());
        });
        HttpMessage request = scenario.request();
        MockResponse response = engine.answer(MockRequest.of(
                request.startLine().split(" ", -1)[0],
                request.secondWord(),
                request.headers(),
                Body.of(request.body().getBytes(StandardCharsets.UTF_8))));
        verify(
                new HttpMessage(
                        "HTTP/1.1 " + response.code(),
                        response.headers(),
                        response.body().text()),
                scenario);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void overASocket(Scenario scenario) throws IOException {
        MockServer server = SERVERS.computeIfAbsent(scenario.mock(), mock -> MockServer.start(mock.options()));
        verify(exchange(scenario.request(), server.port()), scenario);
    }

    private static HttpMessage exchange(HttpMessage request, int port) throws IOException {
        StringBuilder text =
                new StringBuilder(request.startLine()).append("\r\nHost: localhost\r\nConnection: close\r\n");
        request.headers()
                .forEach(header -> text.append(header.name())
                        .append(": ")
                        .append(header.value())
                        .append("\r\n"));
        byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
        if (body.length > 0) {
            text.append("Content-Length: ").append(body.length).append("\r\n");
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            return HttpMessage.received(socket.getInputStream().readAllBytes());
        }
    }

    private static void verify(HttpMessage actual, Scenario scenario) {
        HttpMessage expected = scenario.response();
        assertThat(actual.secondWord()).isEqualTo(expected.secondWord());
        assertThat(actual.body()).isEqualTo(expected.body());
        assertThat(actual.headers().stream()
                        .filter(header -> isPromised(header, scenario))
                        .map(ScenariosTest::line)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        expected.headers().stream().map(ScenariosTest::line).toList());
    }

    /** The date, and headers of the connection and CORS on every answer, are left out where a scenario does not name them. */
    private static boolean isPromised(HeaderField header, Scenario scenario) {
        String name = header.name().toLowerCase(Locale.ROOT);
        return scenario.response().headers().stream().anyMatch(promised -> promised.isNamed(name))
                || !(name.equals("connection")
                        || name.equals("date")
                        || name.equals("content-length")
                        || (name.startsWith("access-control-")
                                && scenario.mock().isOpenToAll()));
    }

    private static String line(HeaderField header) {
        return header.name().toLowerCase(Locale.ROOT) + ": " + header.value();
    }
}
