package io.understudy.verify.judge;

import io.understudy.document.Place;
import io.understudy.verify.check.AnswerCheck;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.check.Expectation;
import io.understudy.verify.check.JudgedAnswer;
import java.util.List;

/** A method that the path does not have is refused (RFC 9110, section 15.5.6). */
public final class MethodCheck implements AnswerCheck {
    /** The id. */
    public static final String ID = "method";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Deviation> deviations(JudgedAnswer judged) {
        int status = judged.answer().status();
        if (judged.expectation() instanceof Expectation.NotAllowed && status / 100 != 4 && status != 501) {
            Place place = judged.operation().place().parent();
            String expected = "a refusal (405), because the contract has no "
                    + judged.call().method() + " here";
            return List.of(new Deviation(ID, expected, "status " + status, place, "status"));
        }
        return List.of();
    }
}
