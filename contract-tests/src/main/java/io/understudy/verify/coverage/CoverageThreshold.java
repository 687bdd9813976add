package io.understudy.verify.coverage;

import io.understudy.verify.coverage.Coverage.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a contract must be covered.
 *
 * @param dimensions what is counted
 * @param percent the least that will do of each, from 0 to 100
 */
public record CoverageThreshold(List<Dimension> dimensions, double percent) {
    private static final Pattern FORM = Pattern.compile("(?:([a-z]+)=)?([0-9]{1,3}(?:\\.[0-9]+)?)");

    /** Reads {@code 80}, which is for every dimension, or {@code statuses=80}; empty when it is neither. */
    public static Optional<CoverageThreshold> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || Double.parseDouble(form.group(2)) > 100) {
            return Optional.empty();
        }
        List<Dimension> dimensions = Arrays.stream(Dimension.values())
                .filter(dimension -> form.group(1) == null
                        || dimension.name().toLowerCase(Locale.ROOT).equals(form.group(1)))
                .toList();
        return Optional.of(new CoverageThreshold(dimensions, Double.parseDouble(form.group(2))))
                .filter(threshold -> !threshold.dimensions.isEmpty());
    }

    /** A sentence for each dimension of which too little is covered; none when all is well. */
    public List<String> shortfalls(Coverage coverage) {
        return dimensions.stream()
                .filter(dimension -> coverage.of(dimension).percent() < percent)
                .map(dimension -> String.format(
                        Locale.ROOT,
                        "Of the %s %s %% are covered, less than the %s %% of --fail-under.",
                        dimension.label(),
                        shown(Math.floor(coverage.of(dimension).percent() * 10) / 10),
                        shown(percent)))
                .toList();
    }

    /** At most one digit after the point, and none when it is zero. */
    private static String shown(double percent) {
        return percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
    }
}
