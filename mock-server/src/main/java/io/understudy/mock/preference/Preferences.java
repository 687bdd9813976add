package io.understudy.mock.preference;

import io.understudy.generation.data.RandomSeed;
import io.understudy.mock.problem.request.InvalidPreference;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** What a caller prefers to be answered. */
public sealed interface Preferences {
    /** The longest that an answer is held back. */
    Duration MAX_DELAY = Duration.ofMinutes(1);

    /** The fields of a query that carry preferences. */
    Set<String> QUERY_FIELDS = Set.of("__code", "__example", "__dynamic", "__seed", "__delay");

    /**
     * Preferences that can be followed.
     *
     * @param code the status code, if one is preferred
     * @param example the name of the example, if one is preferred
     * @param dynamic whether the body is made from its schema, if the caller says so either way
     * @param seed where random data comes from, if the caller says so
     * @param delay how long to hold the answer back, at most {@link #MAX_DELAY}
     */
    record Asked(
            OptionalInt code, Optional<String> example, Optional<Boolean> dynamic, OptionalLong seed, Duration delay)
            implements Preferences {

        /** Whether the caller says itself what to answer, whatever the mock remembers. */
        public boolean isOfOneAnswer() {
            return code.isPresent() || example.isPresent() || dynamic.orElse(false);
        }
    }

    /**
     * Preferences that nobody can follow.
     *
     * @param problem what is wrong with the first of them
     */
    record Invalid(InvalidPreference problem) implements Preferences {}

    /**
     * Reads {@code code}, {@code example}, {@code dynamic}, {@code seed} and {@code delay} from the {@code Prefer} headers
     * (RFC 7240) or, when there is no such header at all, from the query parameters of these names with two underscores
     * before them. The first of several values counts; other preferences are ignored, as the RFC wants it.
     *
     * @param preferHeaders the values of all {@code Prefer} headers
     * @param rawQuery the query as it stands in the request line, {@code ""} for none
     */
    static Preferences of(List<String> preferHeaders, String rawQuery) {
        Map<String, String> texts =
                preferHeaders.isEmpty() ? PreferenceTexts.ofQuery(rawQuery) : PreferenceTexts.ofHeaders(preferHeaders);
        String code = texts.get("code");
        // A 1xx is never the answer to a request, so nobody would get it (RFC 9110, section 15.2).
        if (code != null && !code.matches("[2-5][0-9]{2}")) {
            return new Invalid(new InvalidPreference("code", code, "a status code of three digits, from 200 to 599"));
        }
        String dynamic = texts.get("dynamic");
        if (dynamic != null && !dynamic.matches("true|false")) {
            return new Invalid(new InvalidPreference("dynamic", dynamic, "true or false"));
        }
        String seed = texts.get("seed");
        String delay = texts.get("delay");
        if (delay != null && !delay.matches("[0-9]+")) {
            return new Invalid(new InvalidPreference("delay", delay, "a number of milliseconds"));
        }
        return new Asked(
                code == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(code)),
                Optional.ofNullable(texts.get("example")),
                Optional.ofNullable(dynamic).map(Boolean::valueOf),
                seed == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(RandomSeed.of(seed).value()),
                delay == null ? Duration.ZERO : capped(delay));
    }

    private static Duration capped(String milliseconds) {
        // Eighteen digits are more than the cap and still fit.
        String digits = milliseconds.length() > 18 ? milliseconds.substring(0, 18) : milliseconds;
        Duration delay = Duration.ofMillis(Long.parseLong(digits));
        return delay.compareTo(MAX_DELAY) > 0 ? MAX_DELAY : delay;
    }
}
