package io.understudy.mock.response;

import io.understudy.mock.problem.Problem;
import io.understudy.validation.Violation;
import java.time.Duration;
import java.util.List;

/** What to answer. */
public sealed interface Choice {

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
    record Refusal(Problem problem) implements Choice {}
}
