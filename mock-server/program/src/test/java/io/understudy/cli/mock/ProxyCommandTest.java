package io.understudy.cli.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.understudy.cli.CommandOutcome;
import io.understudy.mock.proxy.http.RawUpstream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyCommandTest {
    private static final String CONTRACT = "../src/test/resources/proxy/openapi.yaml";

    private static final String HEAD = "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 8";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return CommandOutcome.run(out, err, arguments);
    }

    private int status(String path, String... arguments) throws Exception {
        FutureTask<Integer> command = new FutureTask<>(() -> run(arguments));
        Thread thread = new Thread(command);
        thread.start();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> command.isDone() || out.toString().contains("Understudy is listening on "));
        String text = out.toString();
        String url = text.substring(text.indexOf("http://127", text.indexOf("is listening on ")))
                .strip();
        int status = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.discarding())
                .statusCode();
        thread.interrupt();
        assertThat(command.get()).isZero();
        return status;
    }

    private static RawUpstream upstream() throws IOException {
        return RawUpstream.answering(HEAD, "{\"id\":1}");
    }

    @ParameterizedTest
    @CsvSource({
        "info, '\nGET /users/seven?a=b 200: Request must have an API key in the header X-Key; and 1 more, see sl-violations\n'",
        "debug, '\nGET /users/seven?a=b 200\n'",
    })
    void whatBreaksTheContractIsTold(String level, String line) throws Exception {
        try (RawUpstream upstream = upstream()) {
            assertThat(status("/users/seven?a=b", "proxy", "-p", "0", "-v", level, CONTRACT, upstream.url()))
                    .isEqualTo(200);
        }
        assertThat(out.toString()).contains(line);
    }

    @Test
    void itCanBeQuiet() throws Exception {
        try (RawUpstream upstream = upstream()) {
            status("/users/seven", "proxy", "-p", "0", "-v", "warn", CONTRACT, upstream.url());
        }
        assertThat(out.toString()).matches("Understudy is listening on http://127.0.0.1:\\d+\n");
    }

    @ParameterizedTest
    @CsvSource({"--errors, 401", "--errors=false, 200", "--no-validate-request, 200"})
    void optionsAreTaken(String option, int status) throws Exception {
        try (RawUpstream upstream = upstream()) {
            assertThat(status("/users/seven", "proxy", "-p", "0", option, CONTRACT, upstream.url()))
                    .isEqualTo(status);
        }
    }

    @Test
    void whatPassesIsKeptInAFileThatCanBeApplied(@TempDir Path folder) throws Exception {
        String file = folder.resolve("recorded.yaml").toString();
        try (RawUpstream upstream = RawUpstream.answering(HEAD, "{\"id\":8}")) {
            status("/users/8?full=true", "proxy", "-p", "0", "--record", file, CONTRACT, upstream.url());
        }
        assertThat(Path.of(file)).hasContent("""
                        overlay: '1.0.0'
                        info:
                          title: Recorded examples of Users
                          version: '1.0.0'
                        actions:
                        - target: '$.paths[''/users/{id}''].get.responses[''200''].content[''application/json''].example'
                          remove: true
                        - target: '$.paths[''/users/{id}''].get.responses[''200''].content[''application/json'']'
                          update:
                            examples:
                              example:
                                value:
                                  id: 1
                              recorded-1:
                                summary: 'GET /users/8?full=true 200'
                                value:
                                  id: 8
                        """);
        out.getBuffer().setLength(0);
        assertThat(run("apply", CONTRACT, file)).isZero();
        assertThat(out.toString()).contains("GET /users/8?full=true 200");
    }

    @Test
    void noFileIsReplacedByARecording(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("precious.json"));
        assertThat(run("proxy", "--record", file.toString(), CONTRACT, "http://localhost"))
                .isEqualTo(2);
        assertThat(err)
                .hasToString("The file " + file + " exists already, and a recording replaces none:"
                        + " name another, or delete it.\n");
    }

    @Test
    void aRecordingNeedsAFolder(@TempDir Path folder) {
        Path file = folder.resolve("missing/recorded.yaml");
        assertThat(run("proxy", "--record", file.toString(), CONTRACT, "http://localhost"))
                .isEqualTo(2);
        assertThat(err)
                .hasToString("The file " + file + " cannot be written: its folder is missing or may not be changed.\n");
    }

    @Test
    void anUpstreamThatIsNoAddressIsWrongUsage() {
        assertThat(run("proxy", CONTRACT, "localhost:3000")).isEqualTo(2);
        assertThat(err)
                .hasToString("The upstream localhost:3000 cannot be used:"
                        + " it must begin with http:// or https:// and name a host.\n");
    }

    @Test
    void aMissingContractIsNamed() {
        assertThat(run("proxy", "no-such-file.yaml", "http://localhost")).isEqualTo(2);
        assertThat(err).hasToString("There is no file no-such-file.yaml.\n");
    }

    @Test
    void aMissingUpstreamIsWrongUsage() {
        assertThat(run("proxy", CONTRACT)).isEqualTo(2);
        assertThat(err.toString()).startsWith("Missing required parameter: 'UPSTREAM'\n");
    }

    @Test
    void theHelpIsTheOneInTheReadme() throws IOException {
        assertThat(run("proxy", "--help")).isZero();
        assertThat(Files.readString(Path.of("../README.md"))).contains("```\n" + out + "```\n");
    }
}
