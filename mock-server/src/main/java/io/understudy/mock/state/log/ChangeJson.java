package io.understudy.mock.state.log;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.mock.state.log.Change.Keyed;
import io.understudy.mock.state.log.Change.Put;
import io.understudy.mock.state.log.Change.Remove;
import io.understudy.mock.state.log.Change.Replace;
import io.understudy.mock.state.log.Change.Scenario;
import io.understudy.mock.state.log.Change.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes as JSON: {@code {"put": "tasks", "key": "1", "entry": {...}}}, {@code {"remove": "tasks", "key": "1"}},
 * {@code {"replace": "tasks", "entries": [{"key": "1", "entry": {...}}]}}, {@code {"sequence": "tasks.id", "last": 7}} and
 * {@code {"scenario": "empty"}}. Whoever reads the text back must keep big decimals, and gets bytes as text in base64.
 */
public final class ChangeJson {
    private ChangeJson() {}

    /** A change as JSON. */
    public static ObjectNode write(Change change) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (change instanceof Put put) {
            json.put("put", put.collection()).put("key", put.key()).set("entry", put.entry());
        } else if (change instanceof Remove remove) {
            json.put("remove", remove.collection()).put("key", remove.key());
        } else if (change instanceof Replace replace) {
            ArrayNode entries = json.put("replace", replace.collection()).putArray("entries");
            replace.entries()
                    .forEach(
                            keyed -> entries.addObject().put("key", keyed.key()).set("entry", keyed.entry()));
        } else if (change instanceof Sequence sequence) {
            json.put("sequence", sequence.name()).put("last", sequence.last());
        } else {
            json.put("scenario", ((Scenario) change).name());
        }
        return json;
    }

    /**
     * The change that was written so.
     *
     * @throws IllegalArgumentException when this is no change
     */
    public static Change read(JsonNode json) {
        if (json.path("put").isTextual()) {
            return new Put(json.path("put").textValue(), key(json), entry(json));
        }
        if (json.path("remove").isTextual()) {
            return new Remove(json.path("remove").textValue(), key(json));
        }
        if (json.path("replace").isTextual() && json.path("entries").isArray()) {
            List<Keyed> entries = new ArrayList<>();
            json.path("entries").forEach(keyed -> entries.add(new Keyed(key(keyed), entry(keyed))));
            return new Replace(json.path("replace").textValue(), entries);
        }
        if (json.path("sequence").isTextual() && json.path("last").canConvertToLong()) {
            return new Sequence(
                    json.path("sequence").textValue(), json.path("last").longValue());
        }
        if (json.path("scenario").isTextual()) {
            return new Scenario(json.path("scenario").textValue());
        }
        throw noChange(json);
    }

    private static String key(JsonNode json) {
        String key = json.path("key").textValue();
        if (key == null) {
            throw noChange(json);
        }
        return key;
    }

    private static ObjectNode entry(JsonNode json) {
        if (json.path("entry") instanceof ObjectNode entry) {
            return entry;
        }
        throw noChange(json);
    }

    private static IllegalArgumentException noChange(JsonNode json) {
        return new IllegalArgumentException("this is no change: " + json);
    }
}
