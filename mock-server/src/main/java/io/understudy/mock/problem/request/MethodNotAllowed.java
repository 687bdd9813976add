package io.understudy.mock.problem.request;

import io.understudy.mock.problem.Problem;
import io.understudy.mock.problem.Wording;
import java.util.List;
import java.util.Map;

/**
 * The path exists, but not for the method that was used.
 *
 * @param method the method that was used
 * @param path the path as it stands in the request line
 * @param allowed the methods that the path exists for; never empty
 */
public record MethodNotAllowed(String method, String path, List<String> allowed) implements Problem {
    @Override
    public String name() {
        return "no-such-method";
    }

    @Override
    public int status() {
        return 405;
    }

    @Override
    public String title() {
        return "No such method";
    }

    @Override
    public String detail() {
        return "The path %s is not declared for %s; it is for %s.".formatted(path, method, Wording.list(allowed));
    }

    /** The header that a 405 must have (RFC 9110, section 15.5.6). */
    @Override
    public Map<String, String> headers() {
        return Map.of("Allow", String.join(", ", allowed));
    }
}
