package io.understudy.verify.judge.delivery;

import io.understudy.contract.Operation;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.message.Reply.Breakage;
import io.understudy.verify.message.Reply.Broken;
import java.util.Locale;

/** Tells answers that never came, or not in whole. */
public final class BrokenReplies {
    private BrokenReplies() {}

    /** The deviation that a broken reply is. */
    public static Deviation deviation(Operation operation, Broken broken) {
        String sentence = broken.sentence();
        String seen = sentence.isEmpty()
                ? ""
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT)
                        + sentence.substring(1).replaceFirst("\\.$", "");
        return new Deviation(id(broken.breakage()), "an answer", seen, operation.place(), "");
    }

    private static String id(Breakage breakage) {
        return switch (breakage) {
            case UNREACHABLE -> UnreachableCheck.ID;
            case TIMEOUT -> TimeoutCheck.ID;
            case RESET -> ResetCheck.ID;
            case CUT_SHORT -> CutShortCheck.ID;
            case MALFORMED -> MalformedCheck.ID;
        };
    }
}
