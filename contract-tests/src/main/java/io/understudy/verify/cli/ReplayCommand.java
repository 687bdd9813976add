package io.understudy.verify.cli;

import io.understudy.verify.cli.flags.ReportFlags;
import io.understudy.verify.replay.Recording;
import io.understudy.verify.replay.Replay;
import io.understudy.verify.result.Side;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds recorded traffic against a contract. */
@Command(
        name = "replay",
        description =
                "Holds recorded traffic against a contract, and sends nothing. Exits with 0 when all is well, with 1"
                        + " when something was found, with 2 when the recording or the contract cannot be used.",
        abbreviateSynopsis = true,
        sortOptions = false,
        showDefaultValues = true,
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
final class ReplayCommand implements Callable<Integer> {
    /** How many of the requests that call nothing are named. */
    private static final int STRANGERS_SHOWN = 5;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

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

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Closing closing = new Closing(reports, err);
        ContractDocument document = ContractDocument.read(contract);
        if (document.contract().isEmpty()) {
            document.complaints().forEach(err::println);
            return ExitCode.USAGE;
        }
        Recording recorded = Recording.read(recording);
        if (!recorded.diagnostics().isEmpty()) {
            recorded.diagnostics().forEach(err::println);
            return ExitCode.USAGE;
        }
        Replay replay = new Replay(
                document.contract().get(),
                contract,
                side,
                Optional.ofNullable(base).map(path -> path.replaceFirst("/+$", "")));
        Replay.Outcome outcome = replay.of(recorded.traffic());
        if (outcome.run().verdicts().isEmpty()) {
            err.println("None of the " + recorded.traffic().size()
                    + " recorded requests calls an operation of the contract;"
                    + " --base says what stands before its paths.");
            return ExitCode.USAGE;
        }
        tell(outcome.strangers());
        return closing.of(outcome.run(), new Console(spec.commandLine().getOut(), false));
    }

    private void tell(Map<String, Integer> strangers) {
        PrintWriter out = spec.commandLine().getOut();
        int requests = strangers.values().stream().mapToInt(Integer::intValue).sum();
        if (requests > 0) {
            out.println(requests + (requests == 1 ? " request calls" : " requests call")
                    + " nothing that the contract has:");
        }
        strangers.entrySet().stream()
                .limit(STRANGERS_SHOWN)
                .forEach(stranger -> out.println("  " + Console.printable(stranger.getKey())
                        + (stranger.getValue() > 1 ? " (" + stranger.getValue() + " times)" : "")));
        if (strangers.size() > STRANGERS_SHOWN) {
            out.println("  and " + (strangers.size() - STRANGERS_SHOWN) + " more");
        }
    }
}
