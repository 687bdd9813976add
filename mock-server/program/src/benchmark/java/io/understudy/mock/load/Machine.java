package io.understudy.mock.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The machine, by its size. */
final class Machine {
    private Machine() {}

    /** One line: the cores, the memory, and what runs the servers. */
    static String describe(boolean withNode) throws IOException, InterruptedException {
        String node =
                withNode ? ", Node " + Tools.run("node", "--version").strip().substring(1) : "";
        return String.format(
                Locale.ROOT,
                "%d cores, %.0f GB of memory, Java %s%s",
                Runtime.getRuntime().availableProcessors(),
                memory() / 1e9,
                System.getProperty("java.version"),
                node);
    }

    private static double memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemTotal:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024)
                .findFirst()
                .orElseThrow();
    }
}
