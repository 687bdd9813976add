package io.understudy.mock.behaviour.action;

import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.behaviour.call.Scope;
import io.understudy.mock.state.Decision;

/** Does what one operation is declared to do. Immutable; safe to share between threads. */
public sealed interface Execution {

    /** One that changes nothing. */
    @FunctionalInterface
    non-sealed interface Reading extends Execution {
        /** What it comes to. */
        Outcome read(Call call, Scope scope);
    }

    /** One that may change something. */
    @FunctionalInterface
    non-sealed interface Writing extends Execution {
        /** What it comes to, and what it changes. */
        Decision<Outcome> write(Call call, Scope scope);
    }
}
