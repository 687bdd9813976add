package io.understudy.verify.cli;

import io.understudy.contract.Contract;
import io.understudy.document.SpecificationVersion;
import io.understudy.verify.diff.ApiChange;
import io.understudy.verify.diff.Comparison;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is different between two editions of a contract. */
@Command(
        name = "diff",
        description =
                "Tells what is different between two editions of a contract, the changes that break callers first."
                        + " Exits with 0 when there are none of those, with 1 when there are, with 2 when a contract cannot be used.",
        abbreviateSynopsis = true,
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
final class DiffCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older edition, OpenAPI 3.0 or 3.1.")
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer edition, OpenAPI 3.0 or 3.1.")
    private String newer = "";

    @Option(names = "--breaking-only", description = "Leave out what breaks nobody.")
    private boolean breakingOnly;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<Contract> contracts = new ArrayList<>();
        for (String file : List.of(older, newer)) {
            ContractDocument document = ContractDocument.read(file);
            document.complaints().forEach(err::println);
            document.contract().ifPresent(contract -> {
                if (contract.version() == SpecificationVersion.V2_0) {
                    err.println(file + " is written in OpenAPI 2.0; 3.0 and 3.1 are compared. Convert it first.");
                } else {
                    contracts.add(contract);
                }
            });
        }
        return contracts.size() < 2 ? ExitCode.USAGE : tell(Comparison.of(contracts.get(0), contracts.get(1)));
    }

    private int tell(List<ApiChange> changes) {
        PrintWriter out = spec.commandLine().getOut();
        Stream<ApiChange> shown = breakingOnly ? changes.stream().filter(ApiChange::breaking) : changes.stream();
        shown.forEach(change -> out.println(Console.printable(change.toString())));
        long breaking = changes.stream().filter(ApiChange::breaking).count();
        out.println(
                changes.isEmpty()
                        ? "Nothing has changed that callers would notice."
                        : breaking + " breaking, " + (changes.size() - breaking) + " compatible changes.");
        return breaking == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
