package io.understudy.mock.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.understudy.validation.Violation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** How answers tell of violations, as Prism does. It is written straight away: most refusals have several, twice. */
public final class ViolationJson {
    private static final SerializedString LOCATION = new SerializedString("location");
    private static final SerializedString SEVERITY = new SerializedString("severity");
    private static final SerializedString CODE = new SerializedString("code");
    private static final SerializedString MESSAGE = new SerializedString("message");
    private static final SerializedString ERROR = new SerializedString("Error");
    private static final SerializedString WARNING = new SerializedString("Warning");

    private ViolationJson() {}

    /**
     * Writes a violation as an object.
     *
     * @param side what its location begins with; empty for nothing
     */
    public static void write(Violation violation, Optional<String> side, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName(LOCATION);
        json.writeStartArray();
        if (side.isPresent()) {
            json.writeString(side.get());
        }
        for (String step : violation.location()) {
            json.writeString(step);
        }
        json.writeEndArray();
        json.writeFieldName(SEVERITY);
        json.writeString(violation.severity() == Violation.Severity.ERROR ? ERROR : WARNING);
        json.writeFieldName(CODE);
        json.writeString(violation.code());
        json.writeFieldName(MESSAGE);
        json.writeString(violation.message());
        json.writeEndObject();
    }

    /** Writes the member {@code validation} with everything that is wrong. */
    public static void writeMember(List<Violation> violations, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("validation");
        for (Violation violation : violations) {
            write(violation, Optional.empty(), json);
        }
        json.writeEndArray();
    }
}
