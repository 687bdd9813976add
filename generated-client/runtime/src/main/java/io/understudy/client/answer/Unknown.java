package io.understudy.client.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fields that no contract knows, which a value keeps. */
public final class Unknown {

    /**
     * Name of the parameter that Jackson hands them on by. Left without one, it would be that of a field whose name is
     * empty, and such a field would break the call; this one nobody sends.
     */
    public static final String FIELDS = "\0";

    private Unknown() {}

    /** The fields, ordered by their names; none for null. */
    public static Map<String, JsonNode> kept(@Nullable Map<String, JsonNode> fields) {
        return fields == null || fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(fields));
    }
}
