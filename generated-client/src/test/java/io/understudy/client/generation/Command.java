package io.understudy.client.generation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A command of this machine that has run to its end.
 *
 * @param status its exit status
 * @param output what it printed
 */
record Command(int status, String output) {

    /** Whether the machine has the command at all. */
    static boolean exists(String command) {
        return exists(command, "--version");
    }

    /** Whether the machine has the command at all, and the command succeeds in telling its version. */
    static boolean exists(String command, String version) {
        try {
            return run(Path.of("."), command, version).status() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    static Command run(Path directory, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Command(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
