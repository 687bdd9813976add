package io.understudy.mock.problem.request;

import io.understudy.mock.problem.Problem;
import java.util.Locale;

/**
 * The body is larger than the mock takes in.
 *
 * @param limit the most bytes that it may have
 */
public record BodyTooLarge(long limit) implements Problem {
    @Override
    public String name() {
        return "body-too-large";
    }

    @Override
    public int status() {
        return 413;
    }

    @Override
    public String title() {
        return "Body too large";
    }

    @Override
    public String detail() {
        return String.format(
                Locale.ROOT,
                "The body has more than %,d bytes; start the mock with a larger --max-body to send it.",
                limit);
    }
}
