package io.understudy.cli.verify;

import io.understudy.cli.terminal.Terminal;
import io.understudy.verify.coverage.Coverage;
import io.understudy.verify.coverage.Coverage.Dimension;
import io.understudy.verify.coverage.Coverage.Tally;
import io.understudy.verify.report.Report;
import io.understudy.verify.result.Finding;
import io.understudy.verify.result.Verdict;
import io.understudy.verify.result.VerificationResult;
import io.understudy.verify.run.ProgressListener;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells people what happens and what was found. */
final class Console implements ProgressListener, Report {
    private final Terminal terminal;
    private int failed;

    Console(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void tried(int number, int total, Verdict verdict) {
        if (verdict instanceof Verdict.Refuted) {
            failed++;
        }
        if (terminal.isWatched()) {
            terminal.overwrite("%d of %d cases, %d refuted".formatted(number, total, failed));
        } else if (verdict instanceof Verdict.Refuted found) {
            terminal.line("REFUTED " + found.tried().id() + ": "
                    + found.findings().get(0).line());
        }
    }

    @Override
    public void write(VerificationResult run) {
        if (terminal.isWatched()) {
            terminal.overwrite("");
        }
        terminal.line("");
        groups(run).values().forEach(this::group);
        reasons(run).forEach((reason, number) -> terminal.line(number + " inconclusive: " + reason));
        terminal.line(coverage(run.coverage()));
        terminal.line(summary(run));
    }

    /** A case and one of its findings. */
    private record Failure(Verdict.Refuted verdict, Finding finding) {}

    /** The failures, those that show the same together. */
    private static Map<String, List<Failure>> groups(VerificationResult run) {
        Map<String, List<Failure>> groups = new LinkedHashMap<>();
        for (Verdict.Refuted failed : run.failures()) {
            for (Finding finding : failed.findings()) {
                String key = String.join(
                        " ",
                        finding.check(),
                        failed.tried().operation().place().toString(),
                        finding.place().toString(),
                        finding.pointer().replaceAll("/\\d+", "/*"));
                groups.computeIfAbsent(key, first -> new ArrayList<>()).add(new Failure(failed, finding));
            }
        }
        return groups;
    }

    private void group(List<Failure> group) {
        Failure first = group.get(0);
        Finding finding = first.finding();
        terminal.line(
                first.verdict().tried().id() + ": " + first.verdict().tried().tries());
        terminal.line("  [" + finding.check() + "] " + finding.line());
        terminal.line("    contract: " + finding.place());
        if (!finding.pointer().isEmpty()) {
            terminal.line("    answer:   " + finding.pointer());
        }
        terminal.line("    repeat:   " + finding.curl());
        long others = group.stream()
                .map(failure -> failure.verdict().tried().id())
                .filter(id -> !id.equals(first.verdict().tried().id()))
                .distinct()
                .count();
        if (others > 0) {
            terminal.line("    and in " + others + (others == 1 ? " other case" : " other cases"));
        }
        terminal.line("");
    }

    private static Map<String, Integer> reasons(VerificationResult run) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        for (Verdict verdict : run.verdicts()) {
            if (verdict instanceof Verdict.Inconclusive skipped) {
                reasons.merge(skipped.reason(), 1, Integer::sum);
            }
        }
        return reasons;
    }

    private static String coverage(Coverage coverage) {
        List<String> parts = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Tally tally = coverage.of(dimension);
            parts.add(tally.covered().size() + " of " + tally.total() + " " + dimension.label());
        }
        return "Seen: " + String.join(", ", parts) + ".";
    }

    private static String summary(VerificationResult run) {
        long proven =
                run.verdicts().stream().filter(Verdict.Proven.class::isInstance).count();
        long inconclusive = run.verdicts().stream()
                .filter(Verdict.Inconclusive.class::isInstance)
                .count();
        String time = String.format(Locale.ROOT, "%.1f", run.took().toMillis() / 1000.0);
        return (run.interrupted() ? "Interrupted after " : "") + run.verdicts().size()
                + (run.verdicts().size() == 1 ? " case: " : " cases: ") + proven
                + " proven, "
                + run.failures().size() + " refuted, " + inconclusive + " inconclusive ("
                + run.contract().title() + " at "
                + run.target() + ", " + run.side().label() + ", seed " + run.seed() + ", " + time + " s).";
    }
}
