package io.understudy.mock.http;

import io.understudy.mock.engine.Answerer;
import io.understudy.mock.engine.Effort;
import io.understudy.mock.engine.Effort.Computation;
import io.understudy.mock.engine.Effort.Lookup;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.engine.Routing;
import io.understudy.mock.http.ReceivedBody.Broken;
import io.understudy.mock.http.ReceivedBody.Whole;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.problem.Problem;
import io.understudy.mock.problem.request.BodyTooLarge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Where every request comes in: what cannot be read is refused, bodies are taken in up to a limit, and what only the
 * contracts have a say in is answered at once. The rest goes on to the server behind, with its body at hand.
 */
public final class EngineHandler extends Handler.Wrapper {
    private static final String ADMIN = "/__admin";

    private final Answerer answerer;
    private final DirectAnswers direct;
    private final FollowUpRunner followUps;
    private final ProblemPages problems;
    private final LatencyHints hints = new LatencyHints();
    private final long largestBody;

    /**
     * A handler before a server.
     *
     * @param behind the server; requests to its admin API pass unseen
     * @param followUps does what follows from answers
     * @param problems how requests are refused
     * @param largestBody how many bytes a body may have, packed or unpacked
     */
    public EngineHandler(
            Handler behind,
            Answerer answerer,
            DirectAnswers direct,
            FollowUpRunner followUps,
            ProblemPages problems,
            long largestBody) {
        super(behind);
        this.answerer = answerer;
        this.direct = direct;
        this.followUps = followUps;
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
        Optional<Problem> fault = TargetCheck.fault(request.getHttpURI()).or(() -> TransferCheck.fault(request));
        if (isForAdmin(request)) {
            elsewhere(() -> goOn(request, response, callback), request, response, callback);
        } else if (fault.isPresent()) {
            problems.answer(fault.get(), request, response, callback);
        } else if (isAboutTheServer(request)) {
            response.setStatus(HttpStatus.NO_CONTENT_204);
            response.write(true, BufferUtil.EMPTY_BUFFER, callback);
        } else {
            new BodyReceiver(request, largestBody, received -> proceed(received, request, response, callback)).run();
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

    /** {@code OPTIONS *} asks about no resource, only whether there is a server (RFC 9110, section 9.3.7). */
    private static boolean isAboutTheServer(Request request) {
        return HttpMethod.OPTIONS.is(request.getMethod())
                && "*".equals(request.getHttpURI().getPath());
    }

    private void proceed(ReceivedBody received, Request request, Response response, Callback callback) {
        if (received instanceof Whole whole) {
            answer(whole, request, response, callback);
        } else if (received instanceof Broken broken) {
            Response.writeError(request, response, callback, broken.failure());
        } else {
            response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
            Callback drained = Callback.from(() -> BodyDiscarder.of(request, largestBody, callback), callback::failed);
            problems.answer(new BodyTooLarge(largestBody), request, response, drained);
        }
    }

    private void answer(Whole body, Request request, Response response, Callback callback) {
        MockRequest asked = request(request, body.unpacked());
        if (!direct.isOpenFor(asked.method(), request.getHttpURI().getPathQuery())) {
            Request held = body.raw().length() == 0 ? request : new BufferedRequest(request, body.raw());
            elsewhere(() -> goOn(held, response, callback), request, response, callback);
            return;
        }
        Routing routing = answerer.route(asked);
        Effort effort = answerer.effort(routing);
        if (effort instanceof Computation computation) {
            LatencyHint hint = hints.of(computation.operation());
            Step step = () -> send(hint.timed(() -> answerer.answer(routing)), asked, request, response, callback);
            take(step, hint.isQuick(), request, response, callback);
        } else {
            Step step = () -> send(answerer.answer(routing), asked, request, response, callback);
            take(step, effort instanceof Lookup, request, response, callback);
        }
    }

    private void send(MockResponse answer, MockRequest asked, Request request, Response response, Callback callback) {
        try {
            direct.taken(DirectExchange.of(request, asked, answer));
        } catch (RuntimeException failure) {
            ResponseSender.discard(answer);
            throw failure;
        }
        followUps.follow(request, asked, answer);
        ResponseSender.send(answer, request, response, callback);
    }

    private void goOn(Request request, Response response, Callback callback) throws Exception {
        if (!followUps.handle(getHandler(), request, new OneDate(request, response), callback)) {
            Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
        }
    }

    private interface Step {
        void take() throws Exception;
    }

    /** Takes a step: this thread if it is a quick one, else another. */
    private static void take(Step step, boolean quick, Request request, Response response, Callback callback) {
        if (quick) {
            here(step, request, response, callback);
        } else {
            elsewhere(step, request, response, callback);
        }
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
