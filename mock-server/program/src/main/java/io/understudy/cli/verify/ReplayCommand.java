package io.understudy.cli.verify;

import io.understudy.cli.contract.ContractFile;
import io.understudy.cli.contract.ReadingFlags;
import io.understudy.cli.terminal.DiagnosticText;
import io.understudy.cli.terminal.Terminal;
import io.understudy.cli.terminal.TerminalText;
import io.understudy.cli.verify.flag.ReportFlags;
import io.understudy.contract.Contract;
import io.understudy.verify.replay.Recording;
import io.understudy.verify.replay.Replay;
import io.understudy.verify.result.Side;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds recorded traffic against a contract. */
@Command(
        name = "replay",
        description =
                "Holds recorded traffic against a contract, and sends nothing. Exits with 0 when all is well, with 1"
                        + " when something was found, with 2 when the recording or the contract cannot be used.",
        abbreviateSynopsis = true,
        sortOptions = false,
        showDefaultValues = true)
public final class ReplayCommand implements Callable<Integer> {
    private final Terminal terminal;

    /** How many of the requests that call nothing are named. */
    private static final int STRANGERS_SHOWN = 5;

    @Parameters(
            index = "0",
            paramLabel = "CONTRACT",
            showDefaultValue = Visibility.NEVER,
            description = "An OpenAPI document, JSON or YAML.")
    private String contract = "";

    @Parameters(
            index = "1",
            paramLabel = "RECORDING",
            description = "HAR 1.2, or what GET /__admin/requests of WireMock or of our mock answers.")
    private Path recording = Path.of("");

    @Option(
            names = "--side",
            paramLabel = "mock|live|client",
            defaultValue = "live",
            description =
                    "Who is judged: a server by its answers and by what it accepts, a client by its requests alone.")
    private Side side = Side.LIVE;

    @Option(
            names = "--base",
            paramLabel = "PATH",
            description = {
                "What stands before every path; other requests are passed over.",
                "  Default: what the contract's servers say, or nothing"
            })
    private @Nullable String base;

    @Mixin
    private ReportFlags reports = new ReportFlags();

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    public ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Closing closing = new Closing(reports, terminal);
        Optional<Contract> document = ContractFile.read(contract, reading.options(), terminal);
        if (document.isEmpty()) {
            return ExitCode.USAGE;
        }
        Recording recorded = Recording.read(recording);
        if (!recorded.diagnostics().isEmpty()) {
            recorded.diagnostics()
                    .forEach(diagnostic -> DiagnosticText.lines(diagnostic).forEach(terminal::problem));
            return ExitCode.USAGE;
        }
        Replay replay = new Replay(
                document.get(), contract, side, Optional.ofNullable(base).map(path -> path.replaceFirst("/+$", "")));
        Replay.Outcome outcome = replay.of(recorded.traffic());
        if (outcome.run().verdicts().isEmpty()) {
            terminal.problem("None of the " + recorded.traffic().size()
                    + " recorded requests calls an operation of the contract;"
                    + " --base says what stands before its paths.");
            return ExitCode.USAGE;
        }
        tell(outcome.strangers());
        return closing.of(outcome.run(), new Console(terminal));
    }

    private void tell(Map<String, Integer> strangers) {
        int requests = strangers.values().stream().mapToInt(Integer::intValue).sum();
        if (requests > 0) {
            terminal.line(requests + (requests == 1 ? " request calls" : " requests call")
                    + " nothing that the contract has:");
        }
        strangers.entrySet().stream()
                .limit(STRANGERS_SHOWN)
                .forEach(stranger -> terminal.line("  " + TerminalText.oneLine(stranger.getKey())
                        + (stranger.getValue() > 1 ? " (" + stranger.getValue() + " times)" : "")));
        if (strangers.size() > STRANGERS_SHOWN) {
            terminal.line("  and " + (strangers.size() - STRANGERS_SHOWN) + " more");
        }
    }
}
