package io.understudy.mock.http;

import io.understudy.mock.engine.Answerer;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.http.Intake.Broken;
import io.understudy.mock.http.Intake.Whole;
import io.understudy.mock.problem.BodyTooLarge;
import io.understudy.mock.problem.Problem;
import io.understudy.mock.response.Body;
import io.understudy.mock.response.HeaderField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Where every request comes in: what cannot be read is refused, bodies are taken in up to a limit, and what only the
 * contracts have a say in is answered at once. The rest goes on to the server behind, with its body at hand.
 */
public final class Gate extends Handler.Wrapper {
    private static final String ADMIN = "/__admin";

    private final Answerer answerer;
    private final Shortcut shortcut;
    private final AfterAnswers afterwards;
    private final ProblemPages problems;
    private final long largestBody;

    /**
     * A gate before a server.
     *
     * @param behind the server; requests to its admin API pass unseen
     * @param afterwards does what follows from answers
     * @param problems how requests are refused
     * @param largestBody how many bytes a body may have, packed or unpacked
     */
    public Gate(
            Handler behind,
            Answerer answerer,
            Shortcut shortcut,
            AfterAnswers afterwards,
            ProblemPages problems,
            long largestBody) {
        super(behind);
        this.answerer = answerer;
        this.shortcut = shortcut;
        this.afterwards = afterwards;
        this.problems = problems;
        this.largestBody = largestBody;
    }

    /** What comes in is dealt with by the thread that reads it, unless that takes a while. */
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Optional<Problem> fault = Targets.fault(request.getHttpURI());
        if (isForAdmin(request)) {
            elsewhere(() -> goOn(request, response, callback), request, response, callback);
        } else if (fault.isPresent()) {
            problems.answer(fault.get(), request, response, callback);
        } else {
            new BodyIntake(request, largestBody, intake -> proceed(intake, request, response, callback)).run();
        }
        return true;
    }

    /** By the path that the server behind goes by, which is decoded and resolved. */
    private static boolean isForAdmin(Request request) {
        String path = request.getHttpURI().getCanonicalPath();
        return path != null
                && path.startsWith(ADMIN)
                && (path.length() == ADMIN.length() || path.charAt(ADMIN.length()) == '/');
    }

    private void proceed(Intake intake, Request request, Response response, Callback callback) {
        if (intake instanceof Whole whole) {
            answer(whole, request, response, callback);
        } else if (intake instanceof Broken broken) {
            Response.writeError(request, response, callback, broken.failure());
        } else {
            response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
            Callback drained = Callback.from(() -> Drain.of(request, largestBody, callback), callback::failed);
            problems.answer(new BodyTooLarge(largestBody), request, response, drained);
        }
    }

    private void answer(Whole body, Request request, Response response, Callback callback) {
        MockRequest asked = request(request, body.unpacked());
        if (!shortcut.isOpenFor(asked.method(), request.getHttpURI().getPathQuery())) {
            Request held = body.raw().length() == 0 ? request : new HeldRequest(request, body.raw());
            elsewhere(() -> goOn(held, response, callback), request, response, callback);
        } else if (answerer.isPrompt(asked)) {
            here(() -> answer(asked, request, response, callback), request, response, callback);
        } else {
            elsewhere(() -> answer(asked, request, response, callback), request, response, callback);
        }
    }

    private void answer(MockRequest asked, Request request, Response response, Callback callback) {
        MockResponse answer = answerer.answer(asked);
        try {
            shortcut.taken(Exchange.of(request, asked, answer));
        } catch (RuntimeException failure) {
            Sending.discard(answer);
            throw failure;
        }
        afterwards.follow(request, asked, answer);
        Sending.send(answer, request, response, callback);
    }

    private void goOn(Request request, Response response, Callback callback) throws Exception {
        if (!afterwards.handle(getHandler(), request, response, callback)) {
            Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
        }
    }

    private interface Step {
        void take() throws Exception;
    }

    private static void elsewhere(Step step, Request request, Response response, Callback callback) {
        request.getComponents().getExecutor().execute(() -> here(step, request, response, callback));
    }

    private static void here(Step step, Request request, Response response, Callback callback) {
        try {
            step.take();
        } catch (Throwable failure) {
            Response.writeError(request, response, callback, failure);
        }
    }

    private static MockRequest request(Request request, Body body) {
        List<HeaderField> headers = new ArrayList<>(request.getHeaders().size());
        for (HttpField field : request.getHeaders()) {
            headers.add(new HeaderField(field.getName(), field.getValue() == null ? "" : field.getValue()));
        }
        HttpURI uri = request.getHttpURI();
        return new MockRequest(
                request.getMethod(),
                uri.getPath() == null ? "" : uri.getPath(),
                uri.getQuery() == null ? "" : uri.getQuery(),
                headers,
                body,
                uri.getScheme() == null ? "http" : uri.getScheme());
    }
}
