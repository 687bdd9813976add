package io.understudy.mock.problem.request;

import com.fasterxml.jackson.core.JsonGenerator;
import io.understudy.mock.problem.Problem;
import io.understudy.mock.problem.ViolationJson;
import io.understudy.mock.problem.Wording;
import io.understudy.validation.Violation;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The request breaks the contract, and the contract has no response for that.
 *
 * @param status 401 for a caller who does not say who it is, 415 for a media type that the operation does not take, 422
 *     for anything else
 * @param violations everything that is wrong; never empty
 * @param challenges the values for {@code WWW-Authenticate}; empty unless the status is 401
 */
public record InvalidRequest(int status, List<Violation> violations, List<String> challenges) implements Problem {

    @Override
    public String name() {
        return switch (status) {
            case 401 -> "unauthorized";
            case 415 -> "unsupported-media-type";
            default -> "invalid-request";
        };
    }

    @Override
    public String title() {
        return switch (status) {
            case 401 -> "Unauthorized";
            case 415 -> "Unsupported media type";
            default -> "Invalid request";
        };
    }

    @Override
    public String detail() {
        return Wording.first(violations);
    }

    @Override
    public Map<String, String> headers() {
        return challenges.isEmpty() ? Map.of() : Map.of("WWW-Authenticate", String.join(", ", challenges));
    }

    @Override
    public void extend(JsonGenerator body) throws IOException {
        ViolationJson.writeMember(violations, body);
    }
}
