package io.understudy.verify.report;

import io.understudy.contract.reading.SourceLocations;
import io.understudy.document.Place;
import io.understudy.verify.coverage.Coverage;
import io.understudy.verify.result.Verdict;
import io.understudy.verify.result.VerificationResult;
import java.util.Map;
import java.util.stream.Stream;

/** The lines of a contract's files that a run speaks of. */
final class ContractLocations {
    private ContractLocations() {}

    /** Finds every place that a run speaks of. */
    static SourceLocations of(VerificationResult run) {
        return SourceLocations.of(Map.of(run.contract().place().document(), run.source()), places(run));
    }

    private static Stream<Place> places(VerificationResult run) {
        Stream<Place> tried =
                run.verdicts().stream().map(verdict -> verdict.tried().place());
        Stream<Place> broken = run.verdicts().stream()
                .filter(Verdict.Refuted.class::isInstance)
                .flatMap(verdict -> ((Verdict.Refuted) verdict).findings().stream())
                .map(finding -> finding.place());
        Stream<Place> uncovered = run.coverage().tallies().values().stream()
                .flatMap(tally -> tally.uncovered().stream())
                .map(Coverage.Item::place);
        Stream<Place> declared = run.contract().operations().stream()
                .flatMap(operation -> Stream.concat(
                        Stream.of(operation.place()),
                        operation.responses().stream().map(response -> response.place())));
        return Stream.of(tried, broken, uncovered, declared).flatMap(places -> places);
    }
}
