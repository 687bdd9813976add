package io.understudy.client.http;

import java.io.IOException;

/**
 * A hook around every attempt to send a call: to add a header, to measure, to record, to answer in the server's place.
 * Many threads use it at once. The call carries its credentials; what an interceptor writes down is its own care.
 */
@FunctionalInterface
public interface Interceptor {

    /**
     * Answers a call, as a rule by {@code next.send(call)}.
     *
     * @param call what is about to be sent
     * @param next what comes after this interceptor: another one, or the connection
     * @throws IOException if the call could not be sent, or no answer came
     */
    HttpAnswer intercept(HttpCall call, Transport next) throws IOException;
}
