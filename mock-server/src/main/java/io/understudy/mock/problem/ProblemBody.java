package io.understudy.mock.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A problem as the body of an answer (RFC 9457, section 3). */
public final class ProblemBody {
    /** The media type of the body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonFactory JSON = new JsonFactory();

    private ProblemBody() {}

    /** The problem as JSON in UTF-8. */
    public static byte[] of(Problem problem) {
        // The generator has a buffer of its own, and hands over most problems in one piece.
        ByteArrayOutputStream written = new ByteArrayOutputStream(0);
        try (JsonGenerator body = JSON.createGenerator(written)) {
            body.writeStartObject();
            body.writeStringField("type", problem.type());
            body.writeStringField("title", problem.title());
            body.writeNumberField("status", problem.status());
            body.writeStringField("detail", problem.detail());
            problem.extend(body);
            body.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a problem could not be written to memory", impossible);
        }
        return written.toByteArray();
    }
}
