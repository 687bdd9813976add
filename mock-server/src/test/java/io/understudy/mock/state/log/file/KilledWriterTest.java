package io.understudy.mock.state.log.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.mock.state.log.Change;
import io.understudy.mock.state.log.Change.Keyed;
import io.understudy.mock.state.log.Change.Put;
import io.understudy.mock.state.log.Change.Replace;
import io.understudy.mock.state.log.ChangeBatch;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any time loses at most the batch that it is about to write. */
class KilledWriterTest {
    private static final int ROUNDS = 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void nothingThatWasKeptIsLostAndTheFileIsNeverDamaged() throws Exception {
        Random random = new Random(7);
        Path file = folder.resolve("state");
        long[] told = new long[KilledWriter.STATES];
        for (int round = 0; round < ROUNDS; round++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledWriter.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            listenAndKill(writer, told, Duration.ofMillis(1 + random.nextInt(120)));
            check(file, told, round);
        }
        assertThat(LongStream.of(told)).allMatch(version -> version > ROUNDS);
    }

    private static void listenAndKill(Process writer, long[] told, Duration life) throws IOException {
        try (BufferedReader lines = writer.inputReader()) {
            long end = Long.MAX_VALUE;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", -1);
                if (words.length == 2 && !words[1].isEmpty()) {
                    told[Integer.parseInt(words[0])] =
                            Math.max(told[Integer.parseInt(words[0])], Long.parseLong(words[1]));
                }
                end = Math.min(end, System.nanoTime() + life.toNanos());
                if (System.nanoTime() >= end) {
                    kill(writer);
                }
            }
        } finally {
            kill(writer);
        }
    }

    /** As kill -9 does; what the process has told until then can still be read. */
    private static void kill(Process process) {
        process.toHandle().destroyForcibly();
    }

    private static void check(Path file, long[] told, int round) {
        try (FileChangeLog log = FileChangeLog.open(file, KilledWriter.SLACK)) {
            for (int number = 0; number < KilledWriter.STATES; number++) {
                List<ChangeBatch> kept = log.since(KilledWriter.state(number), 0);
                long last = kept.isEmpty() ? 0 : kept.get(kept.size() - 1).version();
                assertThat(last).as("round %d", round).isBetween(told[number], told[number] + 1);
                kept.forEach(batch -> assertThat(entry(batch)).isEqualTo(KilledWriter.entry(batch.version())));
                told[number] = last;
            }
        }
    }

    private static Keyed entry(ChangeBatch batch) {
        Change change = batch.changes().get(0);
        return change instanceof Put put
                ? new Keyed(put.key(), put.entry())
                : ((Replace) change).entries().get(0);
    }
}
