package io.understudy.declaration.refusal;

import io.understudy.validation.Violation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How requests that break the contract in one way are answered.
 *
 * @param in the first step of the violation's location, for instance {@code body}; empty for any
 * @param at the further steps; empty for any
 * @param code the rule that is broken; empty for any
 * @param status the status that the usual rule would answer; empty for any
 * @param refuse the answer
 */
public record ViolationRule(
        Optional<String> in, Optional<List<String>> at, Optional<String> code, OptionalInt status, Refusal refuse) {

    /**
     * Whether a violation is of this kind. Missing credentials never are: they have an occasion of their own.
     *
     * @param usualStatus the status that the usual rule would answer
     */
    public boolean fits(Violation violation, int usualStatus) {
        List<String> location = violation.location();
        List<String> steps = location.isEmpty() ? List.of() : location.subList(1, location.size());
        return violation.kind() != Violation.Kind.SECURITY
                && in.map(location.stream().findFirst().orElse("")::equals).orElse(true)
                && at.map(wanted -> wanted.equals(steps) || wanted.equals(missing(violation, steps)))
                        .orElse(true)
                && code.map(violation.code()::equals).orElse(true)
                && (status.isEmpty() || status.getAsInt() == usualStatus);
    }

    /** A missing property is a violation of the object that lacks it; a rule names the property itself. */
    private List<String> missing(Violation violation, List<String> steps) {
        List<String> wanted = at.orElse(List.of());
        boolean lacks = violation.code().equals("required")
                && wanted.size() == steps.size() + 1
                && violation.message().endsWith("property '" + wanted.get(steps.size()) + "'");
        return lacks && wanted.subList(0, steps.size()).equals(steps) ? wanted : steps;
    }
}
