package io.understudy.mock.problem.request;

import io.understudy.mock.problem.Problem;
import java.util.Map;

/**
 * A call of the admin API by somebody who may not.
 *
 * @param status 401 for a caller without the token, 403 for one from a place that may not call
 * @param detail why not, and the way out, in one sentence
 */
public record AdminRefused(int status, String detail) implements Problem {
    @Override
    public String name() {
        return "admin-refused";
    }

    @Override
    public String title() {
        return "Admin API refused";
    }

    /** RFC 6750, section 3. */
    @Override
    public Map<String, String> headers() {
        return status == 401 ? Map.of("WWW-Authenticate", "Bearer realm=\"Understudy\"") : Map.of();
    }
}
