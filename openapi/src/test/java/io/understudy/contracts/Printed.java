package io.understudy.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A payload as a vendor prints it, letter by letter, in the file {@code printed/<vendor>/<name>.txt} of the test
 * resources.
 */
record Printed(String vendor, String name) {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The sample as data, after the slips are mended that the ledgers admit to, and no others. */
    JsonNode data() {
        try {
            return STRICT.readTree(mended(text()));
        } catch (JsonProcessingException mistake) {
            throw new AssertionError("printed/%s/%s.txt cannot be read".formatted(vendor, name), mistake);
        }
    }

    String text() {
        String file = "printed/%s/%s.txt".formatted(vendor, name);
        try (InputStream bytes = Objects.requireNonNull(Printed.class.getResourceAsStream(file), file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static String mended(String text) {
        return withComma(withoutDots(withoutBackslashes(text)));
    }

    /** The backslashes of C# strings and shell commands, before a quote, a blank or the end of the line. */
    private static String withoutBackslashes(String text) {
        return text.replaceAll("\\\\(?=[\"\\s])", "");
    }

    /** Three dots that stand for more entries or fields, with the comma before them. */
    private static String withoutDots(String text) {
        return text.replaceAll(",?\\s*[.]{3}", "");
    }

    /** The comma that the merchants page forgets after {@code ticket_agent_total}. */
    private static String withComma(String text) {
        return text.replaceAll("(\"ticket_agent_total\": 2)(\\s+\"created_at\")", "$1,$2");
    }
}
