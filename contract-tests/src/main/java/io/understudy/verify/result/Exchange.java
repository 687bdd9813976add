package io.understudy.verify.result;

import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply;
import java.time.Duration;

/**
 * A request and what came back for it, with every secret masked: there is no other way to make one. Immutable.
 */
public final class Exchange {
    private final HttpCall request;
    private final Reply reply;
    private final Duration took;

    private Exchange(HttpCall request, Reply reply, Duration took) {
        this.request = request;
        this.reply = reply;
        this.took = took;
    }

    /**
     * An exchange that can be shown to anybody.
     *
     * @param secrets what must not be shown
     * @param request the request as sent
     * @param reply what came back
     * @param took from the first byte sent until the last one received, or until nothing more was waited for
     */
    public static Exchange of(Secrets secrets, HttpCall request, Reply reply, Duration took) {
        return new Exchange(secrets.masked(request), secrets.masked(reply), took);
    }

    /** The request, masked. */
    public HttpCall request() {
        return request;
    }

    /** What came back, masked. */
    public Reply reply() {
        return reply;
    }

    /** How long it took. */
    public Duration took() {
        return took;
    }

    @Override
    public String toString() {
        return request.method() + " " + request.target() + " -> " + reply;
    }
}
