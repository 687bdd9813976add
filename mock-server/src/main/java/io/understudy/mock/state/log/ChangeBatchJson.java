package io.understudy.mock.state.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Batches as one line of JSON each: {@code {"version": 3, "changes": [...]}}, in ASCII, so that whatever carries the text
 * cannot change it. A batch that sums up those before it has {@code "summary": true}.
 */
public final class ChangeBatchJson {
    /** An entry may hold a file as large as a request can be, and a summary every entry. */
    private static final int DEEPEST = 5_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private ChangeBatchJson() {}

    /** A batch as JSON, to which more may be added. */
    public static ObjectNode write(ChangeBatch batch, boolean summary) {
        ObjectNode json = JSON.createObjectNode().put("version", batch.version());
        if (summary) {
            json.put("summary", true);
        }
        ArrayNode changes = json.putArray("changes");
        batch.changes().forEach(change -> changes.add(ChangeJson.write(change)));
        return json;
    }

    /**
     * The batch that was written so.
     *
     * @throws IllegalArgumentException when this is no batch
     */
    public static ChangeBatch read(JsonNode json) {
        if (!json.path("version").canConvertToLong() || !json.path("changes").isArray()) {
            throw new IllegalArgumentException("this is no batch of changes");
        }
        List<Change> changes = new ArrayList<>();
        json.path("changes").forEach(change -> changes.add(ChangeJson.read(change)));
        return new ChangeBatch(json.path("version").longValue(), changes);
    }

    /** Whether a batch sums up those before it. */
    public static boolean isSummary(JsonNode json) {
        return json.path("summary").asBoolean();
    }

    /** JSON as a line of ASCII, without a line break. */
    public static byte[] bytes(JsonNode json) {
        try {
            return JSON.writeValueAsString(json).getBytes(StandardCharsets.US_ASCII);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The JSON of such a line.
     *
     * @throws IllegalArgumentException when this is none
     */
    public static JsonNode parse(byte[] line) {
        try {
            return JSON.readTree(line);
        } catch (IOException notJson) {
            throw new IllegalArgumentException("this is no JSON", notJson);
        }
    }
}
