package io.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The command that the README gives to start the mock. */
class StartCommandTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern COMMAND = Pattern.compile("(?m)^mvn .* package && (java .*)$");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    @DisplayName("The mock starts by the command of the README, from the archive of its classes")
    void itStarts() throws IOException {
        Path arguments = ROOT.resolve("mock-server/program/target/understudy.args");
        assertThat(arguments).as("the program is packaged before").exists();
        String printed = COMMAND.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        List<String> command = new ArrayList<>(List.of(printed.split(" ")));
        command.set(0, JAVA);
        command.add(1, "-Xlog:class+load:file=" + log());
        command.addAll(List.of("--port", "0", "-v", "warn"));
        Process process = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(output.readLine()).matches("Understudy is listening on http://127\\.0\\.0\\.1:\\d+");
            if (Files.readString(arguments).contains("SharedArchiveFile")) {
                assertThat(Files.readAllLines(ROOT.resolve(log())))
                        .filteredOn(line -> line.contains("io.understudy.mock.wiremock.MockServer "))
                        .hasSize(1)
                        .allMatch(line -> line.endsWith("source: shared objects file"));
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static String log() {
        return "mock-server/program/target/start-command.log";
    }
}
