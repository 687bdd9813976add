package io.understudy.validation.security;

import io.understudy.contract.SecurityRequirement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One way to be let in: all of these together.
 *
 * @param requirement the requirement as it is declared
 * @param schemes what it asks for; empty to let anybody in
 */
record RequirementCheck(SecurityRequirement requirement, List<SchemeCheck> schemes) {

    /** What to send, for instance {@code an API key in the header Id and an API key in the header Key}. */
    String wanted() {
        return schemes.stream().map(SchemeCheck::wanted).distinct().collect(Collectors.joining(" and "));
    }
}
