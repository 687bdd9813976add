package io.understudy.verify.judge;

import io.understudy.verify.check.AnswerCheck;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.check.Expectation;
import io.understudy.verify.check.JudgedAnswer;
import java.util.List;

/** A request at the limit of what the contract allows is not refused as malformed. */
public final class AcceptanceCheck implements AnswerCheck {
    /** The id. */
    public static final String ID = "accepted";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Deviation> deviations(JudgedAnswer judged) {
        int status = judged.answer().status();
        if (judged.expectation() instanceof Expectation.Understood && (status == 400 || status == 422)) {
            String expected = "that a request with " + judged.tried().tries() + " is accepted";
            return List.of(new Deviation(
                    ID, expected, "status " + status, judged.tried().place(), "status"));
        }
        return List.of();
    }
}
