package io.understudy.mock.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/**
 * A refusal of the mock's own, which no contract describes (RFC 9457). Its kinds are the records of the packages below, by
 * who can mend what is wrong.
 */
public interface Problem {

    /** What the kind of problem is called in its URI, in kebab-case. */
    String name();

    /** The status code that it is answered with. */
    int status();

    /** What kind of problem it is, in a few words that are always the same. */
    String title();

    /** What is wrong with this request, in one sentence. */
    String detail();

    /** The headers that belong to its answer, besides the content type. */
    default Map<String, String> headers() {
        return Map.of();
    }

    /** Writes into the body what this kind of problem has besides the standard members (RFC 9457, section 3.2). */
    default void extend(JsonGenerator body) throws IOException {
        // Most kinds have nothing to add.
    }

    /** The URI that identifies the kind of problem. It is a name and leads nowhere. */
    default String type() {
        return "urn:understudy:problem:" + name();
    }
}
