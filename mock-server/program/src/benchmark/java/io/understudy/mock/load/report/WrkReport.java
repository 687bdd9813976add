package io.understudy.mock.load.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk 4 prints with {@code --latency}.
 *
 * @param requestsPerSecond the throughput
 * @param p50 the median of the latencies, in milliseconds
 * @param p99 what 99 of 100 requests took at most, in milliseconds
 * @param requests how many were answered
 * @param refused how many of the answers were neither 2xx nor 3xx
 * @param broken how many requests got no answer
 */
public record WrkReport(double requestsPerSecond, double p50, double p99, long requests, long refused, long broken) {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern REQUESTS = Pattern.compile("([0-9]+) requests in ");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");
    private static final Pattern BROKEN =
            Pattern.compile("Socket errors: connect ([0-9]+), read ([0-9]+), write ([0-9]+), timeout ([0-9]+)");

    /**
     * Reads a report.
     *
     * @throws IllegalArgumentException when it is none, with the text in the message
     */
    public static WrkReport parse(String text) {
        return new WrkReport(
                Double.parseDouble(required(RATE, text).group(1)),
                percentile(50, text),
                percentile(99, text),
                Long.parseLong(required(REQUESTS, text).group(1)),
                found(REFUSED, text)
                        .map(match -> Long.parseLong(match.group(1)))
                        .orElse(0L),
                found(BROKEN, text).map(WrkReport::sum).orElse(0L));
    }

    private static double percentile(int percent, String text) {
        Matcher match = required(Pattern.compile(percent + "%\\s+([0-9.]+)(us|ms|s|m|h)\\b"), text);
        return Double.parseDouble(match.group(1)) * milliseconds(match.group(2));
    }

    private static double milliseconds(String unit) {
        return switch (unit) {
            case "us" -> 0.001;
            case "ms" -> 1;
            case "s" -> 1_000;
            case "m" -> 60_000;
            default -> 3_600_000;
        };
    }

    private static long sum(Matcher errors) {
        long sum = 0;
        for (int group = 1; group <= errors.groupCount(); group++) {
            sum += Long.parseLong(errors.group(group));
        }
        return sum;
    }

    private static Matcher required(Pattern pattern, String text) {
        return found(pattern, text)
                .orElseThrow(() -> new IllegalArgumentException("This is no report of wrk's:\n" + text));
    }

    private static Optional<Matcher> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
