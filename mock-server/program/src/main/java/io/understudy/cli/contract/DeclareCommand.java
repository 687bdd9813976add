package io.understudy.cli.contract;

import io.understudy.cli.terminal.DiagnosticText;
import io.understudy.cli.terminal.Terminal;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReadingResult;
import io.understudy.declaration.guess.Guess;
import io.understudy.declaration.reading.DeclarationInspection;
import io.understudy.declaration.reading.Declarations;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a guess about what a contract would declare of its behaviour. */
@Command(
        name = "declare",
        description =
                "Guesses what a contract's mock could remember, and prints it as an OpenAPI Overlay (1.0) to edit and"
                        + " apply. Exits with 1 when there is nothing to guess.",
        abbreviateSynopsis = true,
        sortOptions = false)
public final class DeclareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "CONTRACT", description = "The OpenAPI document, JSON or YAML.")
    private String file = "";

    @Mixin
    private OutputFlags output = new OutputFlags();

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    public DeclareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<String> unreadable = ContractFile.whyUnreadable(file);
        if (unreadable.isPresent()) {
            terminal.problem(unreadable.get());
            return CommandLine.ExitCode.USAGE;
        }
        ReadingResult read =
                new ContractReader(reading.options(), List.of(new DeclarationInspection())).read(Path.of(file));
        List<Diagnostic> ofBehaviour = read.diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule().equals(DeclarationInspection.RULE))
                .toList();
        if (read.contract().isEmpty() || !ofBehaviour.isEmpty()) {
            List<Diagnostic> told = read.contract().isEmpty() ? read.diagnostics() : ofBehaviour;
            told.forEach(diagnostic -> DiagnosticText.lines(diagnostic).forEach(terminal::problem));
            return CommandLine.ExitCode.USAGE;
        }
        return declare(read.contract().get());
    }

    private int declare(Contract contract) {
        if (!Declarations.of(contract).isEmpty()) {
            return nothing(file + " declares its behaviour already.");
        }
        Guess guess = Guess.of(contract);
        if (guess.isEmpty()) {
            return nothing(
                    file + " has no path like /things and /things/{id} with operations that create or change things.");
        }
        for (Operation operation : guess.outOfReach()) {
            terminal.problem("The overlay leaves out " + operation.method() + " " + operation.path()
                    + ", which stands in another file.");
        }
        return write(guess);
    }

    private int nothing(String sentence) {
        terminal.problem(sentence);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private int write(Guess guess) {
        return output.write(guess.overlay().toJson(), file, terminal)
                ? CommandLine.ExitCode.OK
                : CommandLine.ExitCode.USAGE;
    }
}
