package io.understudy.cli.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.cli.terminal.DiagnosticText;
import io.understudy.cli.terminal.Terminal;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.overlay.OverlayFiles;
import io.understudy.overlay.PatchedDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Applies an overlay to a contract. */
@Command(
        name = "apply",
        description = "Applies an OpenAPI Overlay (1.0) to a contract. Exits with 1 when it cannot be applied.",
        abbreviateSynopsis = true,
        sortOptions = false)
public final class ApplyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "CONTRACT", description = "The document to change, JSON or YAML.")
    private String contract = "";

    @Parameters(index = "1", paramLabel = "OVERLAY", description = "The changes, JSON or YAML.")
    private String overlay = "";

    @Mixin
    private OutputFlags output = new OutputFlags();

    public ApplyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> unreadable = Stream.of(contract, overlay)
                .flatMap(file -> ContractFile.whyUnreadable(file).stream())
                .toList();
        if (!unreadable.isEmpty()) {
            unreadable.forEach(terminal::problem);
            return CommandLine.ExitCode.USAGE;
        }
        PatchedDocument patched = OverlayFiles.apply(Path.of(contract), Path.of(overlay));
        for (Diagnostic diagnostic : patched.diagnostics()) {
            DiagnosticText.lines(diagnostic).forEach(terminal::problem);
        }
        return patched.document().map(this::write).orElse(CommandLine.ExitCode.SOFTWARE);
    }

    private int write(JsonNode document) {
        return output.write(document, contract, terminal) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.USAGE;
    }
}
