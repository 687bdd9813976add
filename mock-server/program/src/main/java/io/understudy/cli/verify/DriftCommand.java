package io.understudy.cli.verify;

import io.understudy.cli.contract.ContractFile;
import io.understudy.cli.contract.OutputFlags;
import io.understudy.cli.contract.ReadingFlags;
import io.understudy.cli.terminal.DiagnosticText;
import io.understudy.cli.terminal.Terminal;
import io.understudy.contract.Contract;
import io.understudy.verify.drift.Drift;
import io.understudy.verify.drift.Proposal;
import io.understudy.verify.replay.Recording;
import io.understudy.verify.replay.Replay;
import io.understudy.verify.result.Side;
import io.understudy.verify.result.VerificationResult;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes how a contract could follow recorded answers. */
@Command(
        name = "drift",
        description =
                "Proposes an OpenAPI Overlay that allows recorded answers which the contract does not. Exits with 0 when"
                        + " there are none, with 1 when there are, with 2 when the recording or the contract cannot be used.",
        abbreviateSynopsis = true,
        sortOptions = false)
public final class DriftCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "CONTRACT", description = "An OpenAPI document, JSON or YAML.")
    private String contract = "";

    @Parameters(
            index = "1",
            paramLabel = "RECORDING",
            description = "HAR 1.2, or what GET /__admin/requests of WireMock or of our mock answers.")
    private Path recording = Path.of("");

    @Mixin
    private OutputFlags output = new OutputFlags();

    @Option(names = "--base", paramLabel = "PATH", description = "What stands before every path of the recording.")
    private @Nullable String base;

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    public DriftCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Contract> document = ContractFile.read(contract, reading.options(), terminal);
        Recording recorded = Recording.read(recording);
        recorded.diagnostics()
                .forEach(diagnostic -> DiagnosticText.lines(diagnostic).forEach(terminal::problem));
        if (document.isEmpty() || !recorded.diagnostics().isEmpty()) {
            return ExitCode.USAGE;
        }
        Contract read = document.get();
        VerificationResult run = new Replay(read, contract, Side.LIVE, Optional.ofNullable(base))
                .of(recorded.traffic())
                .run();
        if (run.verdicts().isEmpty()) {
            terminal.problem("None of the recorded requests calls an operation of the contract.");
            return ExitCode.USAGE;
        }
        return tell(Drift.of(run));
    }

    private int tell(Proposal proposal) {
        proposal.unproposed().forEach(finding -> terminal.problem("No change is proposed for " + finding + "."));
        if (proposal.overlay().isEmpty()) {
            if (proposal.unproposed().isEmpty()) {
                terminal.problem("The contract allows every recorded answer.");
                return ExitCode.OK;
            }
            return ExitCode.SOFTWARE;
        }
        return output.write(proposal.overlay().get().toJson(), contract, terminal) ? ExitCode.SOFTWARE : ExitCode.USAGE;
    }
}
