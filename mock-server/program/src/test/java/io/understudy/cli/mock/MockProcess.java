package io.understudy.cli.mock;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.cli.Understudy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A mock of the box office in a process of its own. */
final class MockProcess implements AutoCloseable {
    private static final String CONTRACT = "../src/test/resources/state/office.yaml";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final Path out;
    private final Path err;

    private MockProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /**
     * Starts a mock.
     *
     * @param folder where what it prints goes
     */
    static MockProcess start(Path folder, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Understudy.class.getName(),
                "mock",
                "-p",
                "0",
                "-v",
                "silent"));
        command.addAll(List.of(options));
        command.add(CONTRACT);
        String name = UUID.randomUUID().toString();
        Path out = folder.resolve(name + ".out");
        Path err = folder.resolve(name + ".err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new MockProcess(process, out, err);
    }

    /** Where it listens, once it does. */
    String baseUrl() throws IOException {
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.readString(out).endsWith("\n"));
        return Files.readString(out).replaceAll("(?s).*(http:\\S+).*", "$1");
    }

    /** The exit code of one that ends by itself. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the mock goes on");
        }
        return process.exitValue();
    }

    String errors() throws IOException {
        return Files.readString(err);
    }

    /** Asks it to end, and waits. */
    void stop() throws InterruptedException {
        process.destroy();
        exitCode();
    }

    /** The status of the answer to a new note. */
    static int add(String baseUrl, String text) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + "/notes"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString("{\"text\":\"" + text + "\"}"))
                .build();
        return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** All notes. */
    static JsonNode notes(String baseUrl) throws IOException, InterruptedException {
        URI all = URI.create(baseUrl + "/__admin/state/notes");
        return new JsonMapper()
                .readTree(CLIENT.send(HttpRequest.newBuilder(all).build(), BodyHandlers.ofString())
                        .body());
    }

    /** Kills it as {@code kill -9} does. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
