package io.understudy.contract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a valid document is turned into by accident, the reader throws nothing and says what came of it. */
class MutationTest {
    private static final int MUTATIONS = 1000;
    private static final List<String> INSERTS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "'",
            "null",
            "true",
            "3",
            "\n",
            "- ",
            "  ",
            "$ref",
            "x-",
            "&a ",
            "*a",
            "<<: ",
            "!!str ",
            "|\n",
            "\t",
            "\0",
            "\uD83D\uDE00",
            "%",
            "#",
            "/",
            "~1",
            "1e9",
            "?",
            "---\n");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"swagger-2.0.yaml, 20", "openapi-3.0.yaml, 30", "openapi-3.1.json, 31"})
    void aMutatedDocumentIsAContractOrAnError(String name, long seed) throws IOException {
        byte[] valid = Files.readAllBytes(Documents.resource("editions/" + name));
        Random random = new Random(seed);
        Documents documents = new Documents(folder);
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            for (int index = 0; index < MUTATIONS; index++) {
                byte[] mutated = valid;
                for (int step = random.nextInt(3); step >= 0; step--) {
                    mutated = mutated(mutated, random);
                }
                documents.write(name, mutated);
                assertReadable(documents, name, "seed " + seed + ", mutation " + index);
            }
        });
    }

    private static void assertReadable(Documents documents, String name, String which) {
        try {
            ReadingResult reading = documents.read(name);
            assertThat(reading.contract().isPresent() || reading.hasErrors())
                    .as(which)
                    .isTrue();
            assertThat(reading.diagnostics())
                    .as(which)
                    .allSatisfy(
                            found -> assertThat(found.message()).isNotBlank().doesNotContain("\n", "Exception"))
                    .doesNotHaveDuplicates();
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError(which, thrown);
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(text.length() + 1);
        int line = random.nextInt(lines.size());
        switch (random.nextInt(7)) {
            case 0 -> {
                byte[] changed = bytes.clone();
                changed[random.nextInt(Math.max(1, bytes.length))] = (byte) random.nextInt(256);
                return changed;
            }
            case 1 -> {
                return utf8(text.substring(0, at) + "\n");
            }
            case 2 -> lines.remove(line);
            case 3 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            case 4 -> {
                return utf8(text.substring(0, at) + insert(random) + text.substring(at));
            }
            case 5 -> {
                return utf8(
                        text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(8))));
            }
            default -> lines.set(line, lines.get(line).replaceFirst(":.*?(,?)$", ": " + insert(random) + "$1"));
        }
        return utf8(String.join("\n", lines) + "\n");
    }

    private static String insert(Random random) {
        return INSERTS.get(random.nextInt(INSERTS.size())).replace("$", "");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
