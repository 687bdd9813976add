package io.understudy.cli.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.understudy.cli.Understudy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as a process of its own. */
class ProcessTest {
    private static final String CONTRACT = "../src/test/resources/scenarios/routing/openapi.yaml";

    @TempDir
    private Path folder = Path.of("");

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stopWhatIsLeft() {
        started.forEach(Process::destroyForcibly);
    }

    private Process start(String... arguments) throws IOException {
        return start(Map.of(), arguments);
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Understudy.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        // A container without a locale.
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private String read(String stream) throws IOException {
        return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aSignalStopsIt(String signal, int code) throws Exception {
        Process process = start("mock", "-p", "0", CONTRACT);
        await().atMost(Duration.ofSeconds(30)).until(() -> read("out").contains("Understudy is listening on "));
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        // Minutes only keep a build from hanging, such as one whose own parent ignores the signal.
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(code);
        assertThat(read("err")).isEmpty();
    }

    @Test
    void aTakenPortIsOneSentenceAndNoStackTrace() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = start("mock", "-p", Integer.toString(taken.getLocalPort()), CONTRACT);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(2);
            assertThat(read("out")).isEmpty();
            assertThat(read("err"))
                    .isEqualTo("Port " + taken.getLocalPort() + " of 127.0.0.1 is already in use:"
                            + " choose another with --port, or 0 for a free one.\n");
        }
    }

    @Test
    void theTokenForTheAdminApiMayStandInTheEnvironment() throws Exception {
        start(Map.of("UNDERSTUDY_ADMIN_TOKEN", "s3cret"), "mock", "-p", "0", "-v", "silent", CONTRACT);
        await().atMost(Duration.ofSeconds(30)).until(() -> read("out").endsWith("\n"));
        URI mappings = URI.create(read("out").replaceAll("(?s).*(http:\\S+).*", "$1") + "/__admin/mappings");
        HttpClient client = HttpClient.newHttpClient();
        assertThat(client.send(HttpRequest.newBuilder(mappings).build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(401);
        HttpRequest known = HttpRequest.newBuilder(mappings)
                .header("Authorization", "Bearer s3cret")
                .build();
        assertThat(client.send(known, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }

    @Test
    void chineseIsPrintedWhateverTheLocale() throws Exception {
        Path contract = Files.writeString(
                folder.resolve("contract.yaml"), "openapi: 3.0.3\ninfo: {title: 帮我吧, version: '1'}\npaths: 用户\n");
        Process process = start("lint", contract.toString());
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(read("out")).contains("\n  paths: 用户\n");
    }
}
