package io.understudy.mock.response;

import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.problem.Problem;
import io.understudy.mock.problem.contract.InvalidResponse;
import io.understudy.validation.Violation;
import java.time.Duration;
import java.util.List;

/** What to answer. */
public sealed interface Choice {

    /** How the response of the contract breaks it, whether it is sent or refused for that; empty when it does not. */
    List<Violation> violations();

    /**
     * A response of the contract.
     *
     * @param code the status code
     * @param headers the headers, the content type among them
     * @param body the body
     * @param violations how it breaks the contract; empty when it does not
     * @param delay how long to hold it back
     */
    record Answer(int code, List<HeaderField> headers, Body body, List<Violation> violations, Duration delay)
            implements Choice {}

    /**
     * Nothing of the contract.
     *
     * @param problem why
     */
    record Refusal(Problem problem) implements Choice {
        @Override
        public List<Violation> violations() {
            return problem instanceof InvalidResponse invalid ? invalid.violations() : List.of();
        }
    }
}
