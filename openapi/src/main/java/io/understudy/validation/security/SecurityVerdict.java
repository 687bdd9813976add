package io.understudy.validation.security;

import io.understudy.contract.SecurityRequirement;
import io.understudy.validation.Violation;
import java.util.List;

/** Whether a request says who sends it in a way that the operation takes. */
public sealed interface SecurityVerdict {

    /**
     * It does, or it need not.
     *
     * @param requirement the first requirement that it fulfils; one without schemes when anybody may call
     * @param credentials what it sent for each of the requirement's schemes
     */
    record Passed(SecurityRequirement requirement, List<Credentials> credentials) implements SecurityVerdict {}

    /**
     * It does not.
     *
     * @param violations what is wrong; never empty
     * @param challenges the values of the {@code WWW-Authenticate} fields for the answer, one for each scheme that could
     *     have been used (RFC 9110, section 11.6.1)
     */
    record Refused(List<Violation> violations, List<String> challenges) implements SecurityVerdict {}
}
