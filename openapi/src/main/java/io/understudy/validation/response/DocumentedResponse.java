package io.understudy.validation.response;

import io.understudy.contract.Response;
import io.understudy.validation.Message;
import io.understudy.validation.Violation;
import io.understudy.validation.body.BodyCheck;
import io.understudy.validation.header.HeaderCheck;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.validation.schema.SchemaViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges the headers and the body of one documented response. */
final class DocumentedResponse {
    private final BodyCheck body;
    private final Map<String, HeaderCheck> headers = new LinkedHashMap<>();

    DocumentedResponse(Response declared, SchemaLibrary schemas) {
        this.body = BodyCheck.ofResponse(declared, schemas);
        declared.headers().forEach((name, header) -> {
            // What it says of this one is ignored (OpenAPI 3.1, section 4.8.17): the content says it.
            if (!name.equalsIgnoreCase("Content-Type")) {
                headers.put(name, HeaderCheck.of(header, schemas, Direction.RESPONSE));
            }
        });
    }

    /**
     * Every way in which a response does not fit.
     *
     * @param bodyExpected whether a missing body is a fault
     */
    List<Violation> check(Message response, boolean bodyExpected) {
        List<Violation> violations = new ArrayList<>();
        headers.forEach((name, check) ->
                check.check(response.header(name)).forEach(misfit -> violations.add(violation(name, misfit))));
        if (bodyExpected || response.body().length > 0) {
            violations.addAll(body.check(response).violations());
        }
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
