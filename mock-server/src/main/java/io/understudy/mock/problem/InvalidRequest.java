package io.understudy.mock.problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.validation.Violation;
import java.util.List;
import java.util.Locale;
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
        return violations.get(0).message()
                + (violations.size() == 1 ? "." : "; and %d more, see validation.".formatted(violations.size() - 1));
    }

    @Override
    public Map<String, String> headers() {
        return challenges.isEmpty() ? Map.of() : Map.of("WWW-Authenticate", String.join(", ", challenges));
    }

    /** A member {@code validation} with everything that is wrong, as Prism has it. */
    @Override
    public void extend(ObjectNode body) {
        ArrayNode list = body.putArray("validation");
        for (Violation violation : violations) {
            list.add(json(violation, List.of()));
        }
    }

    /**
     * A violation as JSON.
     *
     * @param prefix what its location begins with
     */
    public static ObjectNode json(Violation violation, List<String> prefix) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode location = json.putArray("location");
        prefix.forEach(location::add);
        violation.location().forEach(location::add);
        String severity = violation.severity().name();
        return json.put("severity", severity.charAt(0) + severity.substring(1).toLowerCase(Locale.ROOT))
                .put("code", violation.code())
                .put("message", violation.message());
    }
}
