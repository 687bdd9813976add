package io.understudy.mock.problem.request;

import io.understudy.mock.problem.Problem;
import io.understudy.mock.problem.Wording;
import java.util.List;

/**
 * The response exists in none of the media types that the caller accepts.
 *
 * @param accept the value of the {@code Accept} header
 * @param available the media types that the response exists in; never empty
 */
public record NotAcceptable(String accept, List<String> available) implements Problem {
    @Override
    public String name() {
        return "not-acceptable";
    }

    @Override
    public int status() {
        return 406;
    }

    @Override
    public String title() {
        return "Not acceptable";
    }

    @Override
    public String detail() {
        return "The request accepts %s; the response is declared as %s.".formatted(accept, Wording.list(available));
    }
}
