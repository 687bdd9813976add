package io.understudy.mock.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.understudy.contract.BundledContracts;
import io.understudy.mock.engine.MockEngine;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.routing.Router;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thousands of spoilt requests: nothing that a client sends makes the mock fail. */
class FuzzTest {
    private static final int REQUESTS = 600;

    static Stream<MockOptions> contracts() {
        Stream<MockOptions> bundled = BundledContracts.with(files -> files.values().stream()
                        .map(MockOptions::read)
                        .toList())
                .stream();
        Stream<MockOptions> scenarios = Stream.of(
                        "parameters", "bodies", "refusals", "response-choice", "random-data", "unusable-schemas")
                .map(name -> MockOptions.read(Path.of("src/test/resources/scenarios", name, "openapi.yaml")));
        return Stream.concat(bundled, scenarios);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void throughTheEngine(MockOptions options) {
        Router router = new Router(options.contracts());
        MockEngine engine = new MockEngine(router, options.cors(), options.answers());
        HostileRequests requests = new HostileRequests(router, 7);
        int accepted = 0;
        for (int number = 0; number < REQUESTS; number++) {
            MockRequest request = requests.next();
            try {
                MockResponse response = engine.answer(request);
                Decency.verify(
                        request, response.code(), response.headers(), response.body().bytes());
                accepted += response.code() < 300 ? 1 : 0;
            } catch (RuntimeException | AssertionError failure) {
                fail("request " + number + " " + described(request), failure);
            }
        }
        // Requests that are all refused at the door would find nothing behind it.
        assertThat(accepted).isBetween(1, REQUESTS - 1);
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
