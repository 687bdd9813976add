package io.understudy.mock.load.report;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * How long a server took to start.
 *
 * @param elapsed from the start of the process to the first answer
 * @param computed what its threads computed until then
 */
public record FirstAnswer(Duration elapsed, Duration computed) {

    /** The median of several starts, by the time that elapsed; of an even number, the later of the two in the middle. */
    public static FirstAnswer median(List<FirstAnswer> starts) {
        return starts.stream()
                .sorted(Comparator.comparing(FirstAnswer::elapsed))
                .toList()
                .get(starts.size() / 2);
    }

    double seconds() {
        return elapsed.toNanos() / 1e9;
    }

    double processorSeconds() {
        return computed.toNanos() / 1e9;
    }
}
