package io.understudy.verify.judge;

import io.understudy.verify.message.Reply.Answered;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the header {@code Allow} (RFC 9110, section 10.2.1). */
final class AllowedMethods {
    private AllowedMethods() {}

    /** The methods that an answer names, in capitals; empty when it names none. */
    static List<String> of(Answered answer) {
        return answer.header("Allow").stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(method -> method.strip().toUpperCase(Locale.ROOT))
                .filter(method -> !method.isEmpty())
                .toList();
    }
}
