package io.understudy.cli.contract;

import io.understudy.cli.terminal.Terminal;
import io.understudy.contract.Contract;
import io.understudy.document.SpecificationVersion;
import io.understudy.verify.diff.ApiChange;
import io.understudy.verify.diff.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is different between two editions of a contract. */
@Command(
        name = "diff",
        description =
                "Tells what is different between two editions of a contract, the changes that break callers first."
                        + " Exits with 0 when there are none of those, with 1 when there are, with 2 when a contract cannot be used.",
        abbreviateSynopsis = true,
        sortOptions = false)
public final class DiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older edition, OpenAPI 3.0 or 3.1.")
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer edition, OpenAPI 3.0 or 3.1.")
    private String newer = "";

    @Option(names = "--breaking-only", description = "Leave out what breaks nobody.")
    private boolean breakingOnly;

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    public DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Contract> contracts = new ArrayList<>();
        for (String file : List.of(older, newer)) {
            ContractFile.read(file, reading.options(), terminal).ifPresent(contract -> {
                if (contract.version() == SpecificationVersion.V2_0) {
                    terminal.problem(file + " is written in OpenAPI 2.0; 3.0 and 3.1 are compared. Convert it first.");
                } else {
                    contracts.add(contract);
                }
            });
        }
        return contracts.size() < 2 ? ExitCode.USAGE : tell(Comparison.of(contracts.get(0), contracts.get(1)));
    }

    private int tell(List<ApiChange> changes) {
        Stream<ApiChange> shown = breakingOnly ? changes.stream().filter(ApiChange::breaking) : changes.stream();
        shown.forEach(change -> terminal.line(change.toString()));
        long breaking = changes.stream().filter(ApiChange::breaking).count();
        terminal.line(
                changes.isEmpty()
                        ? "Nothing has changed that callers would notice."
                        : breaking + " breaking, " + (changes.size() - breaking) + " compatible changes.");
        return breaking == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
