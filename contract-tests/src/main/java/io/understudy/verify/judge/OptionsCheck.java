package io.understudy.verify.judge;

import io.understudy.verify.check.AnswerCheck;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.check.Expectation;
import io.understudy.verify.check.JudgedAnswer;
import java.util.List;

/** An answer to OPTIONS, which may be refused, is not wrong about the operation (RFC 9110, section 9.3.7). */
public final class OptionsCheck implements AnswerCheck {
    /** The id. */
    public static final String ID = "options";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Deviation> deviations(JudgedAnswer judged) {
        List<String> allowed = AllowedMethods.of(judged.answer());
        if (judged.expectation() instanceof Expectation.Options
                && judged.answer().status() / 100 == 2
                && !allowed.isEmpty()
                && !allowed.contains(judged.operation().method().name())
                && !allowed.contains("*")) {
            return List.of(new Deviation(
                    ID,
                    "a header Allow with " + judged.operation().method(),
                    String.join(", ", allowed),
                    judged.operation().place().parent(),
                    "header/Allow"));
        }
        return List.of();
    }
}
