package io.understudy.verify.run;

import io.understudy.contract.Contract;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One verification, finished or interrupted.
 *
 * @param contract what was verified against
 * @param source the contract's file as the user named it
 * @param target the server's address, without credentials
 * @param side who was verified
 * @param seed what the cases were made from; the same seed makes the same cases
 * @param started when it began
 * @param took how long it took
 * @param interrupted whether it was ended before all cases had been tried
 * @param verdicts what came of each case, in the order of the cases
 * @param coverage how much of the contract was seen
 */
public record Run(
        Contract contract,
        String source,
        URI target,
        Side side,
        long seed,
        Instant started,
        Duration took,
        boolean interrupted,
        List<Verdict> verdicts,
        Coverage coverage) {
    /** The cases in which the server did not do as the contract says. */
    public List<Verdict.Failed> failures() {
        return verdicts.stream()
                .filter(Verdict.Failed.class::isInstance)
                .map(Verdict.Failed.class::cast)
                .toList();
    }
}
