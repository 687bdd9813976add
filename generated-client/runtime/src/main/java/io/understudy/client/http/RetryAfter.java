package io.understudy.client.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header {@code Retry-After}: seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(Integer.MAX_VALUE); // seconds

    private RetryAfter() {}

    /** How long the answer asks to wait, if it says so in a way that can be understood; never less than nothing. */
    static Optional<Duration> of(HttpAnswer answer, Clock clock) {
        return answer.header("Retry-After").map(String::strip).flatMap(text -> read(text, clock));
    }

    private static Duration seconds(BigDecimal seconds) {
        return Duration.ofMillis(seconds.min(LONGEST)
                .movePointRight(3)
                .setScale(0, RoundingMode.CEILING)
                .longValue());
    }

    private static Optional<Duration> read(String text, Clock clock) {
        if (text.matches("[0-9]+([.][0-9]+)?")) { // a fraction is not in the RFC, but is sent
            return Optional.of(seconds(new BigDecimal(text)));
        }
        try {
            Duration left =
                    Duration.between(clock.instant(), ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
            return Optional.of(left.isNegative() ? Duration.ZERO : left);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
