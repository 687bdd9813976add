package io.understudy.mock.http;

import io.understudy.mock.message.Body;

/** What became of taking in the body of a request. */
sealed interface ReceivedBody {

    /**
     * It is here.
     *
     * @param raw the bytes as they were sent
     * @param unpacked the bytes as they were before the sender packed them; the same when it did not
     */
    record Whole(Body raw, Body unpacked) implements ReceivedBody {}

    /** It has more bytes than are taken in. */
    record TooLarge() implements ReceivedBody {}

    /**
     * It did not arrive, or not in a form that can be read.
     *
     * @param failure why not
     */
    record Broken(Throwable failure) implements ReceivedBody {}
}
