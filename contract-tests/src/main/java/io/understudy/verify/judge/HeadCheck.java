package io.understudy.verify.judge;

import io.understudy.contract.Operation;
import io.understudy.verify.check.Check;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.message.Reply.Answered;
import java.util.List;

/** {@code HEAD} is answered as {@code GET} is, or refused (RFC 9110, section 9.3.2). */
public final class HeadCheck implements Check {
    /** The id. */
    public static final String ID = "head";

    @Override
    public String id() {
        return ID;
    }

    /** What is wrong with an answer to {@code HEAD}, next to the answer to {@code GET}. */
    public static List<Deviation> deviations(Operation operation, Answered get, Answered head) {
        if (head.status() == 405 || head.status() == 501) {
            return List.of();
        }
        if (head.status() != get.status()) {
            return List.of(new Deviation(
                    ID,
                    "status " + get.status() + ", as with GET",
                    "status " + head.status(),
                    operation.place(),
                    "status"));
        }
        List<String> type = head.header("Content-Type");
        if (!type.isEmpty() && !type.equals(get.header("Content-Type"))) {
            return List.of(new Deviation(
                    ID,
                    "Content-Type " + String.join(", ", get.header("Content-Type")) + ", as with GET",
                    "Content-Type " + String.join(", ", type),
                    operation.place(),
                    "header/Content-Type"));
        }
        return List.of();
    }
}
