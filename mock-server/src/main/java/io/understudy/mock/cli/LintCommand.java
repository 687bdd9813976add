package io.understudy.mock.cli;

import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.declaration.reading.DeclarationInspection;
import io.understudy.lint.ContractLinter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is wrong with contracts. */
@Command(
        name = "lint",
        description = "Finds what is wrong with contracts. Exits with 1 when there are errors.",
        abbreviateSynopsis = true,
        sortOptions = false,
        versionProvider = BuildVersion.class)
final class LintCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "CONTRACT", arity = "1..*", description = "OpenAPI documents, JSON or YAML.")
    private List<String> contracts = List.of();

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<String> unreadable = contracts.stream()
                .flatMap(contract -> ContractFile.whyUnreadable(contract).stream())
                .toList();
        if (!unreadable.isEmpty()) {
            unreadable.forEach(spec.commandLine().getErr()::println);
            return CommandLine.ExitCode.USAGE;
        }
        ContractLinter linter = new ContractLinter(reading.options(), List.of(new DeclarationInspection()));
        long errors = 0;
        for (String contract : contracts) {
            List<Diagnostic> diagnostics = linter.lint(Path.of(contract));
            diagnostics.stream()
                    .flatMap(diagnostic -> DiagnosticText.lines(diagnostic).stream())
                    .forEach(out::println);
            Tally tally = Tally.of(diagnostics);
            out.println(contract + ": " + tally.inWords());
            errors += tally.errors();
        }
        return errors == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
