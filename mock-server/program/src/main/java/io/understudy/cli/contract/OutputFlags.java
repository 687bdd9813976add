package io.understudy.cli.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.cli.terminal.Terminal;
import io.understudy.codec.DocumentFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where a command's document goes. */
public final class OutputFlags {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = {
                "Where the document goes, as JSON or YAML by the name.",
                "Without it, to standard output, in the notation of CONTRACT."
            })
    private @Nullable Path output;

    /**
     * Writes a document.
     *
     * @param contract the file that the document is about
     * @return false when it cannot be written, which the terminal was told
     */
    public boolean write(JsonNode document, String contract, Terminal terminal) {
        if (output == null) {
            terminal.document(DocumentFormat.of(contract).write(document));
            return true;
        }
        try {
            Files.writeString(output, DocumentFormat.of(output.toString()).write(document));
            return true;
        } catch (IOException failure) {
            terminal.problem("The file " + output + " cannot be written.");
            return false;
        }
    }
}
