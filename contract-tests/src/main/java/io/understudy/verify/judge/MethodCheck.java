package io.understudy.verify.judge;

import io.understudy.codec.HeaderList;
import io.understudy.contract.Operation;
import io.understudy.document.Place;
import io.understudy.verify.message.Reply.Answered;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Judges answers to methods that are not an operation's own (RFC 9110, sections 9.3 and 15.5.6). */
public final class MethodCheck {
    private MethodCheck() {}

    /** What is wrong with the answer to a method that the path does not have. */
    static List<Deviation> notAllowed(Operation operation, String method, Answered answer) {
        Place place = operation.place().parent();
        if (answer.status() / 100 != 4 && answer.status() != 501) {
            String expected = "a refusal (405), because the contract has no " + method + " here";
            return List.of(new Deviation("method", expected, "status " + answer.status(), place, "status"));
        }
        if (answer.status() == 405 && answer.header("Allow").isEmpty()) {
            return List.of(new Deviation(
                    "allow",
                    "a header Allow that names the methods of the path",
                    "no header Allow",
                    place,
                    "header/Allow"));
        }
        if (answer.status() == 405 && allowed(answer).contains(method)) {
            return List.of(new Deviation(
                    "allow",
                    "a header Allow without " + method,
                    String.join(", ", allowed(answer)),
                    place,
                    "header/Allow"));
        }
        return List.of();
    }

    /** What is wrong with an answer to {@code OPTIONS}: it may be refused, but must not be wrong about the operation. */
    static List<Deviation> options(Operation operation, Answered answer) {
        List<String> allowed = allowed(answer);
        if (answer.status() / 100 == 2
                && !allowed.isEmpty()
                && !allowed.contains(operation.method().name())
                && !allowed.contains("*")) {
            return List.of(new Deviation(
                    "options",
                    "a header Allow with " + operation.method(),
                    String.join(", ", allowed),
                    operation.place().parent(),
                    "header/Allow"));
        }
        return List.of();
    }

    /** What is wrong with an answer to {@code HEAD}, next to the answer to {@code GET}; it may be refused. */
    public static List<Deviation> head(Operation operation, Answered get, Answered head) {
        if (head.status() == 405 || head.status() == 501) {
            return List.of();
        }
        List<Deviation> deviations = new ArrayList<>();
        if (head.status() != get.status()) {
            deviations.add(new Deviation(
                    "head",
                    "status " + get.status() + ", as with GET",
                    "status " + head.status(),
                    operation.place(),
                    "status"));
        } else if (!head.header("Content-Type").isEmpty()
                && !head.header("Content-Type").equals(get.header("Content-Type"))) {
            deviations.add(new Deviation(
                    "head",
                    "Content-Type " + String.join(", ", get.header("Content-Type")) + ", as with GET",
                    "Content-Type " + String.join(", ", head.header("Content-Type")),
                    operation.place(),
                    "header/Content-Type"));
        }
        return deviations;
    }

    private static List<String> allowed(Answered answer) {
        return HeaderList.elements(answer.header("Allow")).stream()
                .map(method -> method.toUpperCase(Locale.ROOT))
                .toList();
    }
}
