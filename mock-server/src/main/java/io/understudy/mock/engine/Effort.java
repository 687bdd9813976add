package io.understudy.mock.engine;

import io.understudy.contract.Operation;

/** What it takes to answer a request, as far as that can be told before it is answered. */
public sealed interface Effort {

    /** All that is left to do is to look things up, which takes less time than it does to have another thread do it. */
    record Lookup() implements Effort {}

    /**
     * The contract computes something. How long that takes is known once the operation has been called.
     *
     * @param operation the operation that is called
     */
    record Computation(Operation operation) implements Effort {}

    /** It may take any time, for instance because something has to be waited for. */
    record Unknown() implements Effort {}
}
