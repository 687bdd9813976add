package io.understudy.mock.http;

import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Does what follows from an answer when the last byte of it has been handed to the connection, however long that is held
 * back; not at all when the caller has gone by then. Safe to share between threads.
 */
public final class FollowUpRunner {
    /** A thread handles one request at a time. */
    private static final ThreadLocal<@Nullable Request> HANDLED = new ThreadLocal<>();

    private final FollowUp followUp;

    /** A runner of what follows from answers. */
    public FollowUpRunner(FollowUp followUp) {
        this.followUp = followUp;
    }

    /** Hands a request to a server that finds the answer in the same thread, and says so by {@link #follow}. */
    boolean handle(Handler behind, Request request, Response response, Callback callback) throws Exception {
        HANDLED.set(request);
        try {
            return behind.handle(request, response, callback);
        } finally {
            HANDLED.remove();
        }
    }

    /** The request that this thread is handling will be answered so. */
    public void follow(MockRequest asked, MockResponse answer) {
        Request request = HANDLED.get();
        if (request != null) {
            follow(request, asked, answer);
        }
    }

    void follow(Request request, MockRequest asked, MockResponse answer) {
        followUp.of(asked, origin(request.getHttpURI()), answer)
                .ifPresent(action -> Request.addCompletionListener(request, failure -> {
                    if (failure == null) {
                        action.run();
                    }
                }));
    }

    private static String origin(HttpURI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
