package io.understudy.mock.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A problem as the body of an answer (RFC 9457, section 3). */
public final class ProblemBody {
    /** The media type of the body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProblemBody() {}

    /** The problem as JSON in UTF-8. */
    public static byte[] of(Problem problem) {
        try {
            ObjectNode body = JsonNodeFactory.instance
                    .objectNode()
                    .put("type", problem.type())
                    .put("title", problem.title())
                    .put("status", problem.status())
                    .put("detail", problem.detail());
            problem.extend(body);
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
