package io.understudy.mock.engine;

import io.understudy.contract.SecurityRequirement;
import io.understudy.validation.Violation;
import io.understudy.validation.body.BodyValue;
import io.understudy.validation.body.BodyVerdict;
import io.understudy.validation.parameter.CheckedParameters;
import io.understudy.validation.security.SecurityVerdict;
import io.understudy.validation.security.SecurityVerdict.Passed;
import io.understudy.validation.security.SecurityVerdict.Refused;
import java.util.List;
import java.util.Map;

/**
 * A request that was judged by the operation that it calls.
 *
 * @param routed the request
 * @param security whether it says who sends it
 * @param parameters its parameters as values
 * @param body what its body stands for
 * @param violations every way in which it breaks the contract; empty when it is fine
 */
public record CheckedRequest(
        RoutedRequest routed,
        SecurityVerdict security,
        CheckedParameters parameters,
        BodyVerdict body,
        List<Violation> violations) {

    /** A request that could not be judged, and why. */
    public static CheckedRequest unjudged(RoutedRequest routed, Violation reason) {
        return new CheckedRequest(
                routed,
                new Passed(new SecurityRequirement(Map.of()), List.of()),
                new CheckedParameters(Map.of(), List.of(), List.of()),
                new BodyVerdict(new BodyValue.Absent(), List.of()),
                List.of(reason));
    }

    /** The same request with only some of its violations. */
    public CheckedRequest withViolations(List<Violation> some) {
        return new CheckedRequest(routed, security, parameters, body, some);
    }

    /** Whether judging it took too much work, so that nobody knows whether it is fine. */
    public boolean isUndecided() {
        return violations.stream().anyMatch(violation -> violation.kind() == Violation.Kind.UNDECIDED);
    }

    /** The values for {@code WWW-Authenticate}, if it does not say who sends it. */
    public List<String> challenges() {
        return security instanceof Refused refused ? refused.challenges() : List.of();
    }
}
