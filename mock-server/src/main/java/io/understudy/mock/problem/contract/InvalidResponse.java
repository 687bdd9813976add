package io.understudy.mock.problem.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import io.understudy.mock.problem.Problem;
import io.understudy.mock.problem.ViolationJson;
import io.understudy.mock.problem.Wording;
import io.understudy.validation.Violation;
import java.io.IOException;
import java.util.List;

/**
 * The answer breaks the contract, and whoever runs the mock wants that to be an error.
 *
 * @param violations everything that is wrong; never empty
 */
public record InvalidResponse(List<Violation> violations) implements Problem {
    @Override
    public String name() {
        return "invalid-response";
    }

    @Override
    public int status() {
        return 500;
    }

    @Override
    public String title() {
        return "The answer breaks the contract";
    }

    @Override
    public String detail() {
        return Wording.first(violations);
    }

    @Override
    public void extend(JsonGenerator body) throws IOException {
        ViolationJson.writeMember(violations, body);
    }
}
