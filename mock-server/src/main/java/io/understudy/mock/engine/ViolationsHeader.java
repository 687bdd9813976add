package io.understudy.mock.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.problem.ViolationJson;
import io.understudy.validation.Violation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The header in which every answer tells how the request and the answer itself break the contract. */
public final class ViolationsHeader {
    private static final String HEADER = "sl-violations";

    /** What servers and proxies take for one header without asking is 8 KiB. */
    private static final int LONGEST = 8_000;

    private static final Optional<String> REQUEST = Optional.of("request");
    private static final Optional<String> RESPONSE = Optional.of("response");
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .characterEscapes(new Printable())
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private ViolationsHeader() {}

    /** The header, or none where nothing is broken. What does not fit into a header is left out from the end. */
    public static Optional<HeaderField> header(ExchangeFindings findings) {
        if (findings.ofRequest().isEmpty() && findings.ofResponse().isEmpty()) {
            return Optional.empty();
        }
        // The generator has a buffer of its own, and hands over most headers in one piece.
        ByteArrayOutputStream written = new ByteArrayOutputStream(0);
        int end;
        try (JsonGenerator json = JSON.createGenerator(written)) {
            json.writeStartArray();
            end = append(findings.ofRequest(), REQUEST, json, written);
            if (end == length(json, written)) {
                end = append(findings.ofResponse(), RESPONSE, json, written);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("violations could not be written to memory", impossible);
        }
        String array = written.toString(StandardCharsets.US_ASCII);
        boolean whole = end == array.length() - 1;
        return Optional.of(new HeaderField(HEADER, whole ? array : array.substring(0, end) + "]"));
    }

    /** Writes violations up to the first that does not fit; says where the last one ends that does. */
    private static int append(
            List<Violation> violations, Optional<String> side, JsonGenerator json, ByteArrayOutputStream written)
            throws IOException {
        int end = length(json, written);
        for (Violation violation : violations) {
            ViolationJson.write(violation, side, json);
            int length = length(json, written);
            if (length >= LONGEST) {
                return end;
            }
            end = length;
        }
        return end;
    }

    private static int length(JsonGenerator json, ByteArrayOutputStream written) {
        return written.size() + json.getOutputBuffered();
    }

    /** The one control character that JSON does not escape; a header must not have it (RFC 9110, section 5.5). */
    private static final class Printable extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private static final int DELETE = 0x7f;

        private final int[] ascii = standardAsciiEscapesForJSON();

        Printable() {
            ascii[DELETE] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            throw new IllegalStateException("no character has an escape of its own");
        }
    }
}
