package io.understudy.verify.result;

import io.understudy.contract.Contract;
import io.understudy.verify.coverage.Coverage;
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
public record VerificationResult(
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
    public List<Verdict.Refuted> failures() {
        return verdicts.stream()
                .filter(Verdict.Refuted.class::isInstance)
                .map(Verdict.Refuted.class::cast)
                .toList();
    }
}
