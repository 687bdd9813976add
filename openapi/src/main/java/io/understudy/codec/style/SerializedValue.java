package io.understudy.codec.style;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A value as a request writes it. What it is only the schema can say. */
public interface SerializedValue {

    /**
     * Every way to take it as a value of this kind, the likeliest first; empty when it is not written so. The values
     * below are texts, arrays and objects only.
     */
    List<JsonNode> as(ValueKind kind);

    /** How often it is there. */
    int times();

    /** The value when it cannot be taken as what the schema wants. */
    JsonNode plain();
}
