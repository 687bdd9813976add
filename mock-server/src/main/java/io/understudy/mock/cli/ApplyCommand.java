package io.understudy.mock.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.DocumentFormat;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.overlay.OverlayFiles;
import io.understudy.overlay.Patched;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Applies an overlay to a contract. */
@Command(
        name = "apply",
        description = "Applies an OpenAPI Overlay (1.0) to a contract. Exits with 1 when it cannot be applied.",
        abbreviateSynopsis = true,
        sortOptions = false,
        versionProvider = BuildVersion.class)
final class ApplyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CONTRACT", description = "The document to change, JSON or YAML.")
    private String contract = "";

    @Parameters(index = "1", paramLabel = "OVERLAY", description = "The changes, JSON or YAML.")
    private String overlay = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = {
                "Where the changed document goes, as JSON or YAML by the name.",
                "Without it, to standard output, in the notation of CONTRACT."
            })
    private @Nullable Path output;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<String> unreadable = Stream.of(contract, overlay)
                .flatMap(file -> ContractFile.whyUnreadable(file).stream())
                .toList();
        if (!unreadable.isEmpty()) {
            unreadable.forEach(err::println);
            return CommandLine.ExitCode.USAGE;
        }
        Patched patched = OverlayFiles.apply(Path.of(contract), Path.of(overlay));
        for (Diagnostic diagnostic : patched.diagnostics()) {
            DiagnosticText.lines(diagnostic).forEach(err::println);
        }
        return patched.document().map(this::write).orElse(CommandLine.ExitCode.SOFTWARE);
    }

    private int write(JsonNode document) {
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(DocumentFormat.of(contract).write(document));
            out.flush();
            return CommandLine.ExitCode.OK;
        }
        try {
            Files.writeString(output, DocumentFormat.of(output.toString()).write(document));
            return CommandLine.ExitCode.OK;
        } catch (IOException failure) {
            spec.commandLine().getErr().println("The file " + output + " cannot be written.");
            return CommandLine.ExitCode.USAGE;
        }
    }
}
