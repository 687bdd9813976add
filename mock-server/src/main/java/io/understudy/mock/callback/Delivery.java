package io.understudy.mock.callback;

import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.validation.Violation;
import java.util.List;

/** What came of sending something. */
public sealed interface Delivery {

    /** The callback or webhook. */
    String name();

    /**
     * It was sent and answered.
     *
     * @param request what was sent
     * @param status the status code of the answer
     * @param headers the headers of the answer
     * @param body the body of the answer
     * @param violations how the answer breaks the contract; empty when it does not
     */
    record Answered(
            OutgoingRequest request, int status, List<HeaderField> headers, Body body, List<Violation> violations)
            implements Delivery {
        @Override
        public String name() {
            return request.name();
        }
    }

    /**
     * It was sent, or tried to be, and not answered.
     *
     * @param request what was sent
     * @param sentence why there is no answer
     */
    record Unanswered(OutgoingRequest request, String sentence) implements Delivery {
        @Override
        public String name() {
            return request.name();
        }
    }

    /**
     * It was not sent.
     *
     * @param sentence why not
     */
    record NotSent(String name, String sentence) implements Delivery, CallbackPlan {}

    /**
     * It has no address, often because the caller has not named one.
     *
     * @param sentence what the address lacks
     */
    record Unaddressed(String name, String sentence) implements Delivery, CallbackPlan {}
}
