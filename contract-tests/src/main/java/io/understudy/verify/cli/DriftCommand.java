package io.understudy.verify.cli;

import io.understudy.codec.DocumentFormat;
import io.understudy.contract.Contract;
import io.understudy.verify.drift.Drift;
import io.understudy.verify.drift.Proposal;
import io.understudy.verify.replay.Recording;
import io.understudy.verify.replay.Replay;
import io.understudy.verify.result.Side;
import io.understudy.verify.result.VerificationResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes how a contract could follow recorded answers. */
@Command(
        name = "drift",
        description =
                "Proposes an OpenAPI Overlay that allows recorded answers which the contract does not. Exits with 0 when"
                        + " there are none, with 1 when there are, with 2 when the recording or the contract cannot be used.",
        abbreviateSynopsis = true,
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
final class DriftCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CONTRACT", description = "An OpenAPI document, JSON or YAML.")
    private String contract = "";

    @Parameters(
            index = "1",
            paramLabel = "RECORDING",
            description = "HAR 1.2, or what GET /__admin/requests of WireMock or of our mock answers.")
    private Path recording = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = {
                "Where the overlay goes, as JSON or YAML by the name.",
                "Without it, to standard output, in the notation of CONTRACT."
            })
    private @Nullable Path output;

    @Option(names = "--base", paramLabel = "PATH", description = "What stands before every path of the recording.")
    private @Nullable String base;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        ContractDocument document = ContractDocument.read(contract);
        Recording recorded = Recording.read(recording);
        document.complaints().forEach(err::println);
        recorded.diagnostics().forEach(err::println);
        if (document.contract().isEmpty() || !recorded.diagnostics().isEmpty()) {
            return ExitCode.USAGE;
        }
        Contract read = document.contract().get();
        VerificationResult run = new Replay(read, contract, Side.LIVE, Optional.ofNullable(base))
                .of(recorded.traffic())
                .run();
        if (run.verdicts().isEmpty()) {
            err.println("None of the recorded requests calls an operation of the contract.");
            return ExitCode.USAGE;
        }
        return tell(Drift.of(run));
    }

    private int tell(Proposal proposal) {
        PrintWriter err = spec.commandLine().getErr();
        proposal.unproposed()
                .forEach(finding -> err.println("No change is proposed for " + Console.printable(finding) + "."));
        if (proposal.overlay().isEmpty()) {
            if (proposal.unproposed().isEmpty()) {
                err.println("The contract allows every recorded answer.");
                return ExitCode.OK;
            }
            return ExitCode.SOFTWARE;
        }
        String name = output == null ? contract : output.toString();
        String text = DocumentFormat.of(name).write(proposal.overlay().get().toJson());
        if (output == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
            return ExitCode.SOFTWARE;
        }
        try {
            Files.writeString(output, text);
            return ExitCode.SOFTWARE;
        } catch (IOException failure) {
            err.println("The file " + output + " cannot be written.");
            return ExitCode.USAGE;
        }
    }
}
