package io.understudy.mock.http;

import io.understudy.mock.engine.Cors;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.problem.Problem;
import io.understudy.mock.problem.ProblemBody;
import io.understudy.mock.problem.request.PathNotFound;
import io.understudy.mock.problem.request.UnreadableRequest;
import io.understudy.mock.problem.server.InternalFault;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * The answers that Jetty gives by itself, as problems rather than pages: to requests that it cannot parse, and to those
 * that WireMock cannot take in, such as a query with a broken escape.
 */
public final class ProblemPages extends ErrorHandler {
    private static final String UNDECODABLE_PATH = "its path has a broken escape or a null character";
    private static final String HERE = ProblemPages.class.getPackageName() + ".";

    private final Cors cors;

    /**
     * Pages of problems.
     *
     * @param cors whether they let pages from elsewhere read them
     */
    public ProblemPages(Cors cors) {
        this.cors = cors;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        answer(problem(request, code, String.valueOf(message), cause), request, response, callback);
    }

    /** Answers a request with a problem. */
    void answer(Problem problem, Request request, Response response, Callback callback) {
        response.setStatus(problem.status());
        response.getHeaders().put("Content-Type", ProblemBody.MEDIA_TYPE);
        cors.headers(new MockRequest(request.getMethod(), "", "", headers(request), Body.EMPTY))
                .forEach(header -> response.getHeaders().put(header.name(), header.value()));
        byte[] body = ProblemBody.of(problem);
        response.getHeaders().put("Content-Length", body.length);
        response.write(true, ByteBuffer.wrap(request.getMethod().equals("HEAD") ? new byte[0] : body), callback);
    }

    private static List<HeaderField> headers(Request request) {
        return request.getHeaders().stream()
                .map(field -> new HeaderField(field.getName(), String.valueOf(field.getValue())))
                .toList();
    }

    private static Problem problem(Request request, int code, String message, @Nullable Throwable cause) {
        if (code == 404) {
            return new PathNotFound(request.getHttpURI().getPath());
        }
        if (code < 500) {
            return new UnreadableRequest(code, hasUndecodablePath(cause) ? UNDECODABLE_PATH : message);
        }
        String fault = cause == null ? message : String.valueOf(cause.getMessage());
        return cause != null && !isOurs(cause) ? new UnreadableRequest(400, fault) : new InternalFault(fault);
    }

    /** Jetty's parser only says that the request is bad, but knows what it choked on. */
    private static boolean hasUndecodablePath(@Nullable Throwable cause) {
        return cause instanceof BadMessageException bad
                && bad.getCause() instanceof IllegalArgumentException
                && !String.valueOf(bad.getReason()).contains("Content-Length");
    }

    /**
     * But for this package, our code runs only once a request has been taken in; what fails before that failed for the
     * request's sake.
     */
    private static boolean isOurs(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .map(StackTraceElement::getClassName)
                .anyMatch(name -> name.startsWith("io.understudy.") && !name.startsWith(HERE));
    }
}
