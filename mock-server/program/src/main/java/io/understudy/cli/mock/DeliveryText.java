package io.understudy.cli.mock;

import io.understudy.cli.terminal.TerminalText;
import io.understudy.mock.callback.Delivery;
import io.understudy.mock.callback.Delivery.Answered;
import io.understudy.mock.callback.Delivery.NotSent;
import io.understudy.mock.callback.Delivery.Unaddressed;
import io.understudy.mock.callback.Delivery.Unanswered;
import io.understudy.mock.callback.OutgoingRequest;
import io.understudy.validation.Violation;
import java.util.stream.Collectors;

/** What came of a callback, for people. */
final class DeliveryText {
    private DeliveryText() {}

    /** One line. Much of it comes from others, so that nothing in it must steer the terminal. */
    static String line(Delivery delivery) {
        return TerminalText.oneLine("callback " + delivery.name() + text(delivery));
    }

    private static String text(Delivery delivery) {
        if (delivery instanceof Answered answered) {
            return ": " + sent(answered.request()) + " " + answered.status() + remarks(answered);
        }
        if (delivery instanceof Unanswered unanswered) {
            return ": " + sent(unanswered.request()) + " failed: " + unanswered.sentence();
        }
        return " was not sent: "
                + (delivery instanceof NotSent notSent ? notSent.sentence() : ((Unaddressed) delivery).sentence());
    }

    private static String sent(OutgoingRequest request) {
        return request.method() + " " + request.url();
    }

    private static String remarks(Answered answered) {
        return answered.violations().isEmpty()
                ? ""
                : answered.violations().stream().map(Violation::message).collect(Collectors.joining("; ", " (", ")"));
    }

    /** Whether something went wrong. A callback that nobody has named an address for has not. */
    static boolean isTrouble(Delivery delivery) {
        return delivery instanceof Answered answered
                ? !answered.violations().isEmpty()
                : !(delivery instanceof Unaddressed);
    }
}
