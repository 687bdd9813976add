package io.understudy.client.bangwo8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.client.answer.Unknown;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ticket (工单). The vendor documents no field of it (B14, B15), so that it is what was sent.
 *
 * @param fields by their names, and in their order
 */
public record Ticket(@JsonValue Map<String, JsonNode> fields) {

    /** Keeps a copy. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Ticket(@Nullable Map<String, JsonNode> fields) {
        this.fields = Unknown.kept(fields);
    }
}
