package io.understudy.mock.load;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The programs of others that a load run needs. */
final class Tools {
    private static final String PATH = System.getenv().getOrDefault("PATH", "");

    private Tools() {}

    /**
     * Sees that programs are installed.
     *
     * @throws CannotMeasureException when one is not on the {@code PATH}
     */
    static void require(String... programs) {
        for (String program : programs) {
            boolean found = Arrays.stream(PATH.split(File.pathSeparator, -1))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
            if (!found) {
                throw CannotMeasureException.unprepared(
                        "The load run needs " + program + ", which is not on the PATH; install it and try again.");
            }
        }
    }

    /** Keeps this process, and what it starts, on some of the cores. */
    static void pinThisProcess(String cores) throws IOException, InterruptedException {
        run(
                "taskset",
                "-a",
                "-c",
                "-p",
                cores,
                Long.toString(ProcessHandle.current().pid()));
    }

    /** A command that runs on some of the cores. */
    static List<String> pinned(String cores, List<String> command) {
        List<String> pinned = new ArrayList<>(List.of("taskset", "-c", cores));
        pinned.addAll(command);
        return pinned;
    }

    /**
     * Runs a program to its end.
     *
     * @return what it printed
     * @throws CannotMeasureException when it fails, with what it printed
     */
    static String run(String... command) throws IOException, InterruptedException {
        try (Child child = Child.start(new ProcessBuilder(command).redirectErrorStream(true))) {
            Process process = child.process();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw CannotMeasureException.unprepared(
                        String.join(" ", command) + " failed with " + process.exitValue() + ":\n" + printed);
            }
            return printed;
        }
    }
}
