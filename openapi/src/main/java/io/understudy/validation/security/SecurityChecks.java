package io.understudy.validation.security;

import io.understudy.codec.parameter.RequestParameters;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.SecurityRequirement;
import io.understudy.contract.SecurityScheme;
import io.understudy.validation.Violation;
import io.understudy.validation.security.SecurityVerdict.Passed;
import io.understudy.validation.security.SecurityVerdict.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether requests for one operation say who sends them (OpenAPI 3.1, section 4.8.30): each requirement is one way
 * to be let in, and all schemes of a requirement belong together. Worked out once; immutable; safe to share between
 * threads.
 */
public final class SecurityChecks {
    private static final Passed ANYBODY = new Passed(new SecurityRequirement(Map.of()), List.of());

    private final List<RequirementCheck> requirements;
    private final Refused nothingSent;

    private SecurityChecks(String realm, List<RequirementCheck> requirements) {
        this.requirements = requirements;
        List<SchemeCheck> schemes = requirements.stream()
                .flatMap(requirement -> requirement.schemes().stream())
                .toList();
        this.nothingSent = new Refused(
                List.of(missing(requirements, schemes)),
                schemes.stream()
                        .flatMap(scheme -> scheme.challenge(realm).stream())
                        .distinct()
                        .toList());
    }

    /**
     * The checks for an operation. A scheme that the contract requires but does not declare lets nobody in: an
     * operation that is meant to be closed must not be open because of a slip of the pen.
     *
     * @param contract the contract that declares it, whose title names the realm
     */
    public static SecurityChecks of(Contract contract, Operation operation) {
        List<RequirementCheck> requirements = operation.security().stream()
                .map(requirement -> check(contract, requirement))
                .toList();
        String title = QuotedText.of(contract.title());
        return new SecurityChecks(title.isEmpty() ? "API" : title, requirements);
    }

    private static RequirementCheck check(Contract contract, SecurityRequirement requirement) {
        List<SchemeCheck> schemes = new ArrayList<>();
        for (String name : requirement.schemes().keySet()) {
            @Nullable SecurityScheme scheme = contract.securitySchemes().get(name);
            schemes.add(scheme == null ? new UndeclaredCheck(name) : check(name, scheme));
        }
        return new RequirementCheck(requirement, List.copyOf(schemes));
    }

    private static SchemeCheck check(String name, SecurityScheme scheme) {
        if (scheme instanceof SecurityScheme.Basic) {
            return new BasicCheck(name);
        }
        if (scheme instanceof SecurityScheme.ApiKey key) {
            return new ApiKeyCheck(name, key);
        }
        if (scheme instanceof SecurityScheme.OtherHttp other) {
            return new OtherHttpCheck(name, other);
        }
        return scheme instanceof SecurityScheme.MutualTls ? new CertificateCheck(name) : new BearerCheck(name);
    }

    private static Violation missing(List<RequirementCheck> requirements, List<SchemeCheck> schemes) {
        List<List<String>> locations =
                schemes.stream().map(SchemeCheck::location).distinct().toList();
        return new Violation(
                Violation.Kind.SECURITY,
                locations.size() == 1 ? locations.get(0) : List.of(),
                "required",
                "Request must have "
                        + requirements.stream()
                                .map(RequirementCheck::wanted)
                                .distinct()
                                .collect(Collectors.joining(", or ")));
    }

    /** What asks a caller to say who it is: the values of {@code WWW-Authenticate}; empty when anybody may call. */
    public List<String> challenges() {
        return nothingSent.challenges();
    }

    /** Whether a request says who sends it, and if not, what it may send. */
    public SecurityVerdict check(RequestParameters request) {
        if (requirements.isEmpty()) {
            return ANYBODY;
        }
        List<Violation> malformed = new ArrayList<>();
        for (RequirementCheck requirement : requirements) {
            Optional<List<Credentials>> credentials = credentials(requirement, request, malformed);
            if (credentials.isPresent()) {
                return new Passed(requirement.requirement(), credentials.get());
            }
        }
        return malformed.isEmpty()
                ? nothingSent
                : new Refused(malformed.stream().distinct().toList(), nothingSent.challenges());
    }

    private static Optional<List<Credentials>> credentials(
            RequirementCheck requirement, RequestParameters request, List<Violation> malformed) {
        List<Credentials> credentials = new ArrayList<>();
        for (SchemeCheck scheme : requirement.schemes()) {
            FoundCredential found = scheme.find(request);
            if (found instanceof FoundCredential.Sent sent) {
                credentials.add(sent.credentials());
            } else if (found instanceof FoundCredential.Malformed broken) {
                malformed.add(broken.violation());
            }
        }
        return credentials.size() == requirement.schemes().size() ? Optional.of(credentials) : Optional.empty();
    }
}
