package io.understudy.cli.contract;

import io.understudy.cli.terminal.Terminal;
import io.understudy.contract.Contract;
import io.understudy.diff.change.Effect;
import io.understudy.diff.report.ContractDiff;
import io.understudy.diff.report.ContractDiff.Edition;
import io.understudy.diff.report.DiffFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Parameters(index = "0", paramLabel = "OLD", description = "The older edition, OpenAPI 2.0, 3.0 or 3.1.")
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer edition, OpenAPI 2.0, 3.0 or 3.1.")
    private String newer = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (if not given), json, sarif, junit, markdown for a pull request, or changelog for the"
                    + " users of the API.")
    private String format = "text";

    @Option(
            names = "--fail-on",
            paramLabel = "EFFECT",
            description = "What makes the exit code 1: breaking (if not given), cannot-tell for differences of which"
                    + " nobody can tell as well, or none.")
    private String failOn = "breaking";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report to this file.")
    private @Nullable Path output;

    @Option(names = "--breaking-only", description = "Leave out what breaks nobody.")
    private boolean breakingOnly;

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    public DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<DiffFormat> form = DiffFormat.named(format);
        if (form.isEmpty()) {
            terminal.problem("--format is text, json, sarif, junit, markdown or changelog, not " + format + ".");
            return ExitCode.USAGE;
        }
        if (!failOn.matches("breaking|cannot-tell|none")) {
            terminal.problem("--fail-on is breaking, cannot-tell or none, not " + failOn + ".");
            return ExitCode.USAGE;
        }
        Optional<Contract> before = ContractFile.read(older, reading.options(), terminal);
        Optional<Contract> after = ContractFile.read(newer, reading.options(), terminal);
        if (before.isEmpty() || after.isEmpty()) {
            return ExitCode.USAGE;
        }
        ContractDiff diff = ContractDiff.of(new Edition(before.get(), older), new Edition(after.get(), newer));
        if (!write(form.get().write(breakingOnly ? diff.harmful() : diff))) {
            return ExitCode.USAGE;
        }
        return fails(diff) ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private boolean write(String report) {
        if (output == null) {
            terminal.document(report);
            return true;
        }
        try {
            Files.writeString(output, report);
            return true;
        } catch (IOException failure) {
            terminal.problem("The file " + output + " cannot be written.");
            return false;
        }
    }

    private boolean fails(ContractDiff diff) {
        return switch (failOn) {
            case "none" -> false;
            case "cannot-tell" -> diff.count(Effect.BREAKING) + diff.count(Effect.CANNOT_TELL) > 0;
            default -> diff.count(Effect.BREAKING) > 0;
        };
    }
}
