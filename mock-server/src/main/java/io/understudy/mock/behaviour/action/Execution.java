package io.understudy.mock.behaviour.action;

import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.state.StateUpdate;

/** Does what one operation is declared to do. Immutable; safe to share between threads. */
public sealed interface Execution {

    /** One that changes nothing. */
    @FunctionalInterface
    non-sealed interface Reading extends Execution {
        /** What it comes to. */
        ActionResult read(Call call, ExpressionScope scope);
    }

    /** One that may change something. */
    @FunctionalInterface
    non-sealed interface Writing extends Execution {
        /** What it comes to, and what it changes. */
        StateUpdate<ActionResult> write(Call call, ExpressionScope scope);
    }
}
