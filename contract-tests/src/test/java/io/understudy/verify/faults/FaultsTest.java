package io.understudy.verify.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.verify.result.Finding;
import io.understudy.verify.result.Verdict;
import io.understudy.verify.result.VerificationResult;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each single fault is found by the check that is meant to find it; a server without faults has none. */
class FaultsTest {
    private static final Fault.Effect NONE = (call, library) -> new Wire.Whole(library.answer(call));

    static List<Fault> faults() {
        return Faults.ALL;
    }

    private static VerificationResult run(Fault fault) throws IOException {
        return fault.group().equals("performance")
                ? Bench.overASocket(fault.name(), fault.effect())
                : Bench.inProcess(fault.group() + fault.name(), fault.effect());
    }

    private static Set<String> checks(VerificationResult run) {
        return run.failures().stream()
                .flatMap(failure -> failure.findings().stream())
                .map(Finding::check)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachIsFound(Fault fault) throws IOException {
        VerificationResult run = run(fault);
        assertThat(checks(run)).contains(fault.check());
        assertThat(run.failures())
                .flatExtracting(Verdict.Refuted::findings)
                .allSatisfy(finding -> assertThat(finding.curl()).startsWith("curl -i "));
    }

    @Test
    void noneIsFoundWhereThereIsNone() {
        VerificationResult run = Bench.inProcess("faultless", NONE);
        assertThat(run.failures()).isEmpty();
        assertThat(run.verdicts()).hasSizeGreaterThan(150).allMatch(Verdict.Proven.class::isInstance);
    }

    @Test
    void noneIsFoundWhereThereIsNoneOverASocket() throws IOException {
        VerificationResult run = Bench.overASocket("faultless-socket", NONE);
        assertThat(run.verdicts()).isNotEmpty().allMatch(Verdict.Proven.class::isInstance);
    }

    @Test
    void theyAreManyAndSpread() {
        assertThat(faults()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(faults().stream().map(Fault::group).distinct())
                .containsExactly(
                        "status",
                        "headers",
                        "media type",
                        "schema",
                        "requests",
                        "authentication",
                        "state",
                        "methods",
                        "writing",
                        "lists",
                        "http",
                        "performance");
        assertThat(faults().stream().map(fault -> fault.group() + fault.name())).doesNotHaveDuplicates();
    }
}
