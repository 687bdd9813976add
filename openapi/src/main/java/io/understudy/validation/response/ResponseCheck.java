package io.understudy.validation.response;

import io.understudy.contract.Operation;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import io.understudy.validation.Message;
import io.understudy.validation.Violation;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges the responses of one operation. Immutable; safe to share between threads. */
public final class ResponseCheck {
    private final Map<StatusKey, DocumentedResponse> documented = new LinkedHashMap<>();

    private ResponseCheck(List<Response> responses, SchemaLibrary schemas) {
        responses.forEach(
                response -> documented.putIfAbsent(response.status(), new DocumentedResponse(response, schemas)));
    }

    /**
     * A check of all that an operation can answer.
     *
     * @param schemas the schemas of the contract that it stands in
     */
    public static ResponseCheck of(Operation operation, SchemaLibrary schemas) {
        return new ResponseCheck(operation.responses(), schemas);
    }

    /** Every way in which a response breaks the contract; for an answer to {@code HEAD}, see {@link #checkHead}. */
    public List<Violation> check(int status, Message response) {
        return check(status, response, mayHaveBody(status));
    }

    /** The same for an answer to {@code HEAD}, which has the headers of a response but never its body. */
    public List<Violation> checkHead(int status, Message response) {
        return check(status, response, false);
    }

    /** The same for an answer whose body is not there: its headers, its media type among them, but not the body. */
    public List<Violation> checkWithoutBody(int status, Message response) {
        return find(status)
                .map(found -> found.checkWithoutBody(response, mayHaveBody(status)))
                .orElseGet(() -> List.of(undocumented(status)));
    }

    private List<Violation> check(int status, Message response, boolean body) {
        return find(status).map(found -> found.check(response, body)).orElseGet(() -> List.of(undocumented(status)));
    }

    /** The exact status, or its range, or the default (OpenAPI 3.1, section 4.8.16). */
    private Optional<DocumentedResponse> find(int status) {
        return Optional.ofNullable(documented.get(new StatusKey.Exact(status)))
                .or(() -> Optional.ofNullable(documented.get(new StatusKey.Range(status / 100))))
                .or(() -> Optional.ofNullable(documented.get(new StatusKey.Default())));
    }

    /** Informational responses and these statuses never have a body (RFC 9110, sections 6.4.1 and 15). */
    private static boolean mayHaveBody(int status) {
        return status >= 200 && status != 204 && status != 205 && status != 304;
    }

    private Violation undocumented(int status) {
        String known = documented.isEmpty()
                ? "nothing"
                : String.join(
                        ", ",
                        documented.keySet().stream().map(StatusKey::toString).toList());
        return new Violation(
                Violation.Kind.VALUE,
                List.of("status"),
                "status",
                "Response status " + status + " is not documented; the contract has " + known,
                status / 100 == 2 ? Violation.Severity.ERROR : Violation.Severity.WARNING);
    }
}
