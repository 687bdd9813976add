package io.understudy.mock.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.contract.reading.ReadingResult;
import io.understudy.mock.engine.Cors;
import io.understudy.mock.engine.MockEngine;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.routing.Router;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** A mock of the tasks for tests, and calls of it in one line. */
final class Mock {
    private static final Path TASKS = Path.of("src/test/resources/state/openapi.yaml");
    private static final Contract CONTRACT = read(TASKS);

    private final MockEngine engine;
    private final List<HeaderField> headers;

    private Mock(MockEngine engine, List<HeaderField> headers) {
        this.engine = engine;
        this.headers = headers;
    }

    static Contract read(Path file) {
        ReadingResult reading = new ContractReader(ReaderOptions.DEFAULTS).read(file);
        assertThat(reading.diagnostics()).isEmpty();
        return reading.contract().orElseThrow();
    }

    /** The mock of the tasks, as the owner calls it. */
    static Mock of(BehaviourOptions options) {
        AnswerOptions answers = new AnswerOptions(false, false, OptionalLong.of(7), false);
        return new Mock(new MockEngine(Router.of(CONTRACT), Cors.OFF, answers, options), List.of())
                .with("Host", "mock.test")
                .as("ann", "ann-secret");
    }

    /** The mock of another contract, as anybody calls it. */
    static Mock of(Path contract, BehaviourOptions options) {
        AnswerOptions answers = new AnswerOptions(false, false, OptionalLong.of(7), false);
        return new Mock(new MockEngine(Router.of(read(contract)), Cors.OFF, answers, options), List.of())
                .with("Host", "mock.test");
    }

    Mock with(String name, String value) {
        List<HeaderField> more = new ArrayList<>(
                headers.stream().filter(header -> !header.isNamed(name)).toList());
        more.add(new HeaderField(name, value));
        return new Mock(engine, more);
    }

    Mock without(String name) {
        return new Mock(
                engine, headers.stream().filter(header -> !header.isNamed(name)).toList());
    }

    Mock as(String user, String password) {
        String pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return with("Authorization", "Basic " + pair);
    }

    Mock in(String session) {
        return with("X-Mock-Session", session);
    }

    MockState state() {
        return engine.state();
    }

    MockResponse send(String method, String target, String json) {
        Mock typed = json.isEmpty() ? this : with("Content-Type", "application/json");
        return engine.answer(MockRequest.of(
                method, target, typed.headers, Body.of(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))));
    }

    MockResponse sendBytes(String method, String target, String mediaType, byte[] bytes) {
        return engine.answer(MockRequest.of(method, target, with("Content-Type", mediaType).headers, Body.of(bytes)));
    }

    /** The status and the body of an answer, its quotes made single. */
    String call(String method, String target, String json) {
        return line(send(method, target, json));
    }

    String call(String method, String target) {
        return call(method, target, "");
    }

    static String line(MockResponse response) {
        return (response.code() + " " + response.body().text().replace('"', '\'')).strip();
    }

    static String header(MockResponse response, String name) {
        return response.headers().stream()
                .filter(header -> header.isNamed(name))
                .map(HeaderField::value)
                .collect(Collectors.joining(", "));
    }
}
