package io.understudy.verify.judge;

import io.understudy.verify.check.AnswerCheck;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.check.Expectation;
import io.understudy.verify.check.JudgedAnswer;
import java.util.List;

/** Status 405 comes with a true header Allow (RFC 9110, section 15.5.6). */
public final class AllowHeaderCheck implements AnswerCheck {
    /** The id. */
    public static final String ID = "allow";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Deviation> deviations(JudgedAnswer judged) {
        if (!(judged.expectation() instanceof Expectation.NotAllowed)
                || judged.answer().status() != 405) {
            return List.of();
        }
        String method = judged.call().method();
        if (judged.answer().header("Allow").isEmpty()) {
            return List.of(deviation(judged, "a header Allow that names the methods of the path", "no header Allow"));
        }
        List<String> allowed = AllowedMethods.of(judged.answer());
        return allowed.contains(method)
                ? List.of(deviation(judged, "a header Allow without " + method, String.join(", ", allowed)))
                : List.of();
    }

    private static Deviation deviation(JudgedAnswer judged, String expected, String seen) {
        return new Deviation(ID, expected, seen, judged.operation().place().parent(), "header/Allow");
    }
}
