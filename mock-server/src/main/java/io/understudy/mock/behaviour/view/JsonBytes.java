package io.understudy.mock.behaviour.view;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as bytes. */
public final class JsonBytes {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonBytes() {}

    /** A value in compact JSON in UTF-8. */
    public static byte[] bytes(JsonNode value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Puts a value into an object that is there already; nothing happens where there is none. */
    public static void put(JsonNode root, JsonPointer place, JsonNode value) {
        JsonPointer last = place.last();
        if (last != null && root.at(place.head()) instanceof ObjectNode parent) {
            parent.set(last.getMatchingProperty(), value);
        }
    }
}
