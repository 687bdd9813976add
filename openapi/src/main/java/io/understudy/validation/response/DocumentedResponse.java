package io.understudy.validation.response;

import io.understudy.contract.message.Response;
import io.understudy.validation.Message;
import io.understudy.validation.Violation;
import io.understudy.validation.body.BodyCheck;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.ArrayList;
import java.util.List;

/** Judges the headers and the body of one documented response. */
final class DocumentedResponse {
    private final BodyCheck body;
    private final DeclaredHeaders headers;

    DocumentedResponse(Response declared, SchemaLibrary schemas) {
        this.body = BodyCheck.ofResponse(declared, schemas);
        this.headers = new DeclaredHeaders(declared, schemas);
    }

    /**
     * Every way in which a response does not fit.
     *
     * @param bodyExpected whether a missing body is a fault
     */
    List<Violation> check(Message response, boolean bodyExpected) {
        List<Violation> violations = new ArrayList<>(headers.check(response));
        if (bodyExpected || response.body().length > 0) {
            violations.addAll(body.check(response).violations());
        }
        return List.copyOf(violations);
    }

    /**
     * The same without a look at the body.
     *
     * @param bodyExpected whether the media type of a body is there to be judged
     */
    List<Violation> checkWithoutBody(Message response, boolean bodyExpected) {
        List<Violation> violations = new ArrayList<>(headers.check(response));
        if (bodyExpected) {
            violations.addAll(body.checkMediaType(response));
        }
        return List.copyOf(violations);
    }
}
