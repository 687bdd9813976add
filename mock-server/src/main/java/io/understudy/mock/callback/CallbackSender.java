package io.understudy.mock.callback;

/** Sends requests to others. Safe to share between threads. */
@FunctionalInterface
public interface CallbackSender {

    /** Sends a request and waits for its answer, though not for ever. Whatever goes wrong is a delivery too. */
    Delivery send(OutgoingRequest request);
}
