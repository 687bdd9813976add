package io.understudy.mock.problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.validation.Violation;
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
        return violations.get(0).message()
                + (violations.size() == 1 ? "." : "; and %d more, see validation.".formatted(violations.size() - 1));
    }

    @Override
    public void extend(ObjectNode body) {
        ArrayNode list = body.putArray("validation");
        violations.forEach(violation -> list.add(InvalidRequest.json(violation, List.of())));
    }
}
