package io.understudy.mock.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A request, and the answer that is right.
 *
 * @param method the method
 * @param target the path and the query
 * @param headers the headers, by name
 * @param body the body; {@code ""} for none
 * @param status the status of the right answer
 * @param answer whether a body is the right answer
 */
record Call(
        String method,
        String target,
        Map<String, String> headers,
        String body,
        int status,
        Predicate<JsonNode> answer) {

    static Call get(String target, Map<String, String> headers, int status, Predicate<JsonNode> answer) {
        return new Call("GET", target, headers, "", status, answer);
    }

    static Call post(String target, String json, int status, Predicate<JsonNode> answer) {
        return new Call("POST", target, Map.of("Content-Type", "application/json"), json, status, answer);
    }

    /** Whether the right answer is one that wrk counts as an error. */
    boolean isRefused() {
        return status >= 400;
    }

    @Override
    public String toString() {
        return method + " " + target;
    }
}
