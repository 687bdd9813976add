package io.understudy.verify.judge;

import io.understudy.verify.check.AnswerCheck;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.check.Expectation;
import io.understudy.verify.check.JudgedAnswer;
import java.util.List;

/** A request without credentials, or with wrong ones, is refused. */
public final class AuthenticationCheck implements AnswerCheck {
    /** The id. */
    public static final String ID = "authentication";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Deviation> deviations(JudgedAnswer judged) {
        if (judged.expectation() instanceof Expectation.Unauthenticated
                && judged.answer().status() / 100 != 4) {
            String expected =
                    "a refusal (401 or 403) of a request with " + judged.tried().tries();
            return List.of(new Deviation(
                    ID,
                    expected,
                    "status " + judged.answer().status(),
                    judged.tried().place(),
                    "status"));
        }
        return List.of();
    }
}
