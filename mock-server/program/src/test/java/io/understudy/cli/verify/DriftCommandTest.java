package io.understudy.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.cli.CommandOutcome;
import io.understudy.overlay.OverlayFiles;
import io.understudy.overlay.PatchedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftCommandTest {
    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Shop, version: '1'}
            paths:
              /items:
                get: {operationId: listItems, responses: {'200': {description: them}}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private CommandOutcome drift(int status, String... options) throws IOException {
        Path contract = Files.writeString(folder.resolve("openapi.yaml"), CONTRACT);
        Path file = Files.writeString(
                folder.resolve("a.har"),
                "{\"log\": {\"entries\": [{\"request\": {\"method\": \"GET\", \"url\": \"https://shop.test/items\"},"
                        + " \"response\": {\"status\": " + status + "}}]}}");
        String[] all = new String[options.length + 3];
        all[0] = "drift";
        all[1] = contract.toString();
        all[2] = file.toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return CommandOutcome.of(all);
    }

    @Test
    void none() throws IOException {
        assertThat(drift(200)).isEqualTo(new CommandOutcome(0, "", "The contract allows every recorded answer.\n"));
    }

    @Test
    void some() throws IOException {
        assertThat(drift(404)).isEqualTo(new CommandOutcome(1, """
                        overlay: '1.0.0'
                        info:
                          title: 'What https://shop.test answers beyond Shop'
                          version: '0.1.0'
                        x-evidence:
                        - operation: listItems
                          case: listItems/recorded/1
                          request: GET /items
                          status: 404
                          finding: 'expected one of the documented statuses 200, seen status 404'
                        actions:
                        - target: '$.paths[''/items''].get.responses'
                          description: 'GET /items was answered otherwise: expected one of the documented statuses 200, seen status 404'
                          update:
                            '404':
                              description: 'Answered by the server, and not documented before.'
                        """, ""));
    }

    @Test
    void intoAFileThatApplyTakes() throws IOException {
        Path overlay = folder.resolve("overlay.json");
        assertThat(drift(404, "-o", overlay.toString())).isEqualTo(new CommandOutcome(1, "", ""));
        PatchedDocument patched = OverlayFiles.apply(folder.resolve("openapi.yaml"), overlay);
        assertThat(patched.diagnostics()).isEmpty();
        assertThat(patched.document()
                        .orElseThrow()
                        .at("/paths/~1items/get/responses")
                        .has("404"))
                .isTrue();
    }

    @Test
    void nothingOfTheContract() throws IOException {
        CommandOutcome outcome = drift(200, "--base", "/v2");
        assertThat(outcome)
                .isEqualTo(new CommandOutcome(
                        2, "", "None of the recorded requests calls an operation of the contract.\n"));
    }
}
