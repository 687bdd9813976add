package io.understudy.mock.engine;

/** Answers requests: as a contract says, or as another server does. Safe to share between threads. */
public interface Answerer {

    /** Answers a request; one that cannot be answered as it wants gets an answer that says why. */
    MockResponse answer(MockRequest request);

    /**
     * Whether a request is answered at once: without waiting for anything, and in less time than it takes to have another
     * thread do it.
     */
    default boolean isPrompt(MockRequest request) {
        return false;
    }
}
