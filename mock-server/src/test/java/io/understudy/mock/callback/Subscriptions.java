package io.understudy.mock.callback;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.mock.engine.Cors;
import io.understudy.mock.engine.MockEngine;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.routing.Router;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The contract with callbacks and webhooks, and calls of it that need no socket. */
final class Subscriptions {
    static final Contract CONTRACT = new ContractReader(ReaderOptions.DEFAULTS)
            .read(Path.of("src/test/resources/callbacks/openapi.yaml"))
            .contract()
            .orElseThrow();

    private static final Router ROUTER = Router.of(CONTRACT);
    private static final MockEngine ENGINE = new MockEngine(ROUTER, Cors.OFF);
    private static final Callbacks CALLBACKS = new Callbacks(ROUTER, AnswerOptions.DEFAULTS);

    private Subscriptions() {}

    /** What follows from a call that the mock at {@code http://mock:4010} answers. */
    static List<CallbackPlan> after(
            String method, String target, String contentType, String body, HeaderField... more) {
        List<HeaderField> headers = new ArrayList<>(List.of(more));
        headers.add(new HeaderField("Content-Type", contentType));
        MockRequest request = MockRequest.of(method, target, headers, Body.of(body.getBytes(StandardCharsets.UTF_8)));
        return CALLBACKS.after(request, "http://mock:4010", ENGINE.answer(request));
    }
}
