package io.understudy.validation.response;

import io.understudy.contract.message.Response;
import io.understudy.validation.Message;
import io.understudy.validation.Violation;
import io.understudy.validation.parameter.HeaderParameterCheck;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.validation.schema.SchemaViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges the headers of one documented response. Immutable; safe to share between threads. */
public final class DeclaredHeaders {
    private final Map<String, HeaderParameterCheck> checks = new LinkedHashMap<>();

    /**
     * A check of the headers that a response is declared with.
     *
     * @param schemas the schemas of the contract that it stands in
     */
    public DeclaredHeaders(Response declared, SchemaLibrary schemas) {
        declared.headers().forEach((name, header) -> {
            // What it says of this one is ignored (OpenAPI 3.1, section 4.8.17): the content says it.
            if (!name.equalsIgnoreCase("Content-Type")) {
                checks.put(name, HeaderParameterCheck.of(header, schemas, Direction.RESPONSE));
            }
        });
    }

    /** Every way in which the headers of a response do not fit; the name of each is the last step of its location. */
    public List<Violation> check(Message response) {
        List<Violation> violations = new ArrayList<>();
        checks.forEach((name, check) ->
                check.check(response.header(name)).forEach(misfit -> violations.add(violation(name, misfit))));
        return List.copyOf(violations);
    }

    private static Violation violation(String header, SchemaViolation misfit) {
        String within = misfit.pointer().isEmpty() ? "" : " at " + misfit.pointer();
        return new Violation(
                Violation.Kind.VALUE,
                List.of("header", header),
                misfit.keyword(),
                "Response header " + header + within + " " + misfit.message());
    }
}
