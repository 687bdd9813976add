package io.understudy.verify.judge;

import io.understudy.document.Place;
import io.understudy.verify.check.AnswerCheck;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.check.Expectation;
import io.understudy.verify.check.JudgedAnswer;
import java.util.List;

/** A request that breaks the contract is refused (4xx). */
public final class RefusalCheck implements AnswerCheck {
    /** The id. */
    public static final String ID = "refused";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Deviation> deviations(JudgedAnswer judged) {
        return judged.expectation() instanceof Expectation.Refused refused
                        && judged.answer().status() / 100 != 4
                ? List.of(deviation(
                        refused.why(), judged.answer().status(), judged.tried().place()))
                : List.of();
    }

    /**
     * That a request was not refused.
     *
     * @param why what is wrong with the request, a sentence
     */
    public static Deviation deviation(String why, int status, Place place) {
        String expected = "a refusal (4xx), because " + Sentences.lowerCase(why);
        return new Deviation(ID, expected, "status " + status, place, "status");
    }
}
