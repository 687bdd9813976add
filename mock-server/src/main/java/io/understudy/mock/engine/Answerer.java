package io.understudy.mock.engine;

/** Answers requests: as a contract says, or as another server does. Safe to share between threads. */
public interface Answerer {

    /** Finds the operation that a request calls. */
    Routing route(MockRequest request);

    /** Answers a request; one that cannot be answered as it wants gets an answer that says why. */
    MockResponse answer(Routing routing);

    /** Answers a request whose operation has not been looked up yet. */
    default MockResponse answer(MockRequest request) {
        return answer(route(request));
    }

    /** What it takes to answer a request. */
    default Effort effort(Routing routing) {
        return new Effort.Unknown();
    }
}
