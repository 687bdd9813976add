package io.understudy.mock.engine;

import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.problem.Problem;
import io.understudy.mock.problem.ProblemBody;
import io.understudy.mock.response.Choice;
import io.understudy.mock.response.Choice.Answer;
import io.understudy.mock.response.Choice.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last stage: writes a choice as an answer. */
public final class Renderer {
    private Renderer() {}

    /** A refusal, for a request that no contract has an answer to. */
    public static MockResponse refusal(MockRequest request, Problem problem, ExchangeFindings findings) {
        return render(request, new Refusal(problem), findings);
    }

    static MockResponse render(MockRequest request, Choice choice, ExchangeFindings findings) {
        MockResponse response = choice instanceof Answer answer
                ? answer(answer, findings)
                : problem(((Refusal) choice).problem(), findings);
        return request.method().equals("HEAD") ? withoutBody(response) : response;
    }

    private static MockResponse answer(Answer answer, ExchangeFindings findings) {
        Optional<HeaderField> remarks = ViolationsHeader.header(findings);
        if (remarks.isEmpty()) {
            return new MockResponse(answer.code(), answer.headers(), answer.body(), answer.delay(), findings);
        }
        List<HeaderField> headers = new ArrayList<>(answer.headers());
        headers.add(remarks.get());
        return new MockResponse(answer.code(), headers, answer.body(), answer.delay(), findings);
    }

    private static MockResponse problem(Problem problem, ExchangeFindings findings) {
        List<HeaderField> headers = new ArrayList<>();
        ViolationsHeader.header(findings).ifPresent(headers::add);
        headers.add(new HeaderField("Content-Type", ProblemBody.MEDIA_TYPE));
        problem.headers().forEach((name, value) -> headers.add(new HeaderField(name, value)));
        return new MockResponse(problem.status(), headers, Body.of(ProblemBody.of(problem)), Duration.ZERO, findings);
    }

    /** The headers say what {@code GET} would have been sent (RFC 9110, section 9.3.2). */
    private static MockResponse withoutBody(MockResponse response) {
        List<HeaderField> headers = new ArrayList<>(response.headers());
        long size = response.body().size().orElse(0);
        if (size > 0) {
            headers.add(new HeaderField("Content-Length", Long.toString(size)));
        }
        return new MockResponse(response.code(), headers, Body.EMPTY, response.delay(), response.findings());
    }
}
