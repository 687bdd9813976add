package io.understudy.verify.judge;

import io.understudy.contract.Operation;
import io.understudy.verify.check.AnswerCheck;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.check.JudgedAnswer;
import java.util.List;

/** No request makes the server fail (RFC 9110, section 15.6). */
public final class ServerErrorCheck implements AnswerCheck {
    /** The id. */
    public static final String ID = "server-error";

    private static final int NOT_IMPLEMENTED = 501;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Deviation> deviations(JudgedAnswer judged) {
        if (!isFailure(judged)) {
            return List.of();
        }
        return List.of(deviation(judged.operation(), judged.answer().status()));
    }

    /** That an operation has answered with a failure. */
    public static Deviation deviation(Operation operation, int status) {
        return new Deviation(
                ID,
                "an answer that is no failure of the server",
                "status " + status,
                operation.place().child("responses"),
                "status");
    }

    private static boolean isFailure(JudgedAnswer judged) {
        int status = judged.answer().status();
        return status >= 500
                && !judged.isAskedFor()
                && !documentsNothingElse(judged.operation())
                && !(judged.isOfAnotherMethod() && status == NOT_IMPLEMENTED);
    }

    /** Whether all that an operation can answer is that it fails. */
    private static boolean documentsNothingElse(Operation operation) {
        return !operation.responses().isEmpty()
                && operation.responses().stream()
                        .allMatch(response -> response.status().toString().startsWith("5"));
    }
}
