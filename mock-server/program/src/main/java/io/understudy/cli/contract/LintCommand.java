package io.understudy.cli.contract;

import io.understudy.cli.terminal.DiagnosticText;
import io.understudy.cli.terminal.Terminal;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.declaration.reading.DeclarationInspection;
import io.understudy.lint.ContractLinter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with contracts. */
@Command(
        name = "lint",
        description = "Finds what is wrong with contracts. Exits with 1 when there are errors.",
        abbreviateSynopsis = true,
        sortOptions = false)
public final class LintCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "CONTRACT", arity = "1..*", description = "OpenAPI documents, JSON or YAML.")
    private List<String> contracts = List.of();

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    public LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> unreadable = contracts.stream()
                .flatMap(contract -> ContractFile.whyUnreadable(contract).stream())
                .toList();
        if (!unreadable.isEmpty()) {
            unreadable.forEach(terminal::problem);
            return CommandLine.ExitCode.USAGE;
        }
        ContractLinter linter = new ContractLinter(reading.options(), List.of(new DeclarationInspection()));
        long errors = 0;
        for (String contract : contracts) {
            List<Diagnostic> diagnostics = linter.lint(Path.of(contract));
            diagnostics.stream()
                    .flatMap(diagnostic -> DiagnosticText.lines(diagnostic).stream())
                    .forEach(terminal::line);
            Tally tally = Tally.of(diagnostics);
            terminal.line(contract + ": " + tally.inWords());
            errors += tally.errors();
        }
        return errors == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
