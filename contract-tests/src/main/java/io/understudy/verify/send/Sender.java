package io.understudy.verify.send;

import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply;
import java.time.Duration;

/** Sends requests to one server. */
public interface Sender {
    /**
     * Sends a request and waits for what comes, for a limited time.
     *
     * @throws InterruptedException when the thread is told to stop waiting
     */
    Sent send(HttpCall call) throws InterruptedException;

    /**
     * What came back.
     *
     * @param reply the reply
     * @param took how long it took until all of it was there
     */
    record Sent(Reply reply, Duration took) {}
}
