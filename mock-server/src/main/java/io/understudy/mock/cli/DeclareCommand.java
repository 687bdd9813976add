package io.understudy.mock.cli;

import io.understudy.codec.DocumentFormat;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.Reading;
import io.understudy.declaration.guess.Guess;
import io.understudy.declaration.reading.DeclarationInspection;
import io.understudy.declaration.reading.Declarations;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a guess about what a contract would declare of its behaviour. */
@Command(
        name = "declare",
        description =
                "Guesses what a contract's mock could remember, and prints it as an OpenAPI Overlay (1.0) to edit and"
                        + " apply. Exits with 1 when there is nothing to guess.",
        abbreviateSynopsis = true,
        sortOptions = false,
        versionProvider = BuildVersion.class)
final class DeclareCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "CONTRACT", description = "The OpenAPI document, JSON or YAML.")
    private String file = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = {
                "Where the overlay goes, as JSON or YAML by the name.",
                "Without it, to standard output, in the notation of CONTRACT."
            })
    private @Nullable Path output;

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<String> unreadable = ContractFile.whyUnreadable(file);
        if (unreadable.isPresent()) {
            err.println(unreadable.get());
            return CommandLine.ExitCode.USAGE;
        }
        Reading read = new ContractReader(reading.options(), List.of(new DeclarationInspection())).read(Path.of(file));
        List<Diagnostic> ofBehaviour = read.diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule().equals(DeclarationInspection.RULE))
                .toList();
        if (read.contract().isEmpty() || !ofBehaviour.isEmpty()) {
            List<Diagnostic> told = read.contract().isEmpty() ? read.diagnostics() : ofBehaviour;
            told.forEach(diagnostic -> DiagnosticText.lines(diagnostic).forEach(err::println));
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
            spec.commandLine()
                    .getErr()
                    .println("The overlay leaves out " + operation.method() + " " + operation.path()
                            + ", which stands in another file.");
        }
        return write(guess);
    }

    private int nothing(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private int write(Guess guess) {
        String text = DocumentFormat.of(output == null ? file : output.toString())
                .write(guess.overlay().toJson());
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(text);
            out.flush();
            return CommandLine.ExitCode.OK;
        }
        try {
            Files.writeString(output, text);
            return CommandLine.ExitCode.OK;
        } catch (IOException failure) {
            spec.commandLine().getErr().println("The file " + output + " cannot be written.");
            return CommandLine.ExitCode.USAGE;
        }
    }
}
