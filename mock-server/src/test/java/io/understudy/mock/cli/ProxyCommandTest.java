package io.understudy.mock.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.understudy.mock.proxy.http.RawUpstream;
import java.io.IOException;
import java.io.PrintWriter;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ProxyCommandTest {
    private static final String CONTRACT = "src/test/resources/proxy/openapi.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Understudy.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .execute(arguments);
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
        return RawUpstream.answering(
                "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 8", "{\"id\":1}");
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
        assertThat(Files.readString(Path.of("README.md"))).contains("```\n" + out + "```\n");
    }
}
