package io.understudy.generation;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Place;

/** What came of making a value for a schema. */
public sealed interface Generation {

    /**
     * A value that fits the schema.
     *
     * @param value the value; shared, not to be changed
     */
    record Generated(JsonNode value) implements Generation {}

    /**
     * No value was found.
     *
     * @param schema the place of the schema that stands in the way, which may be deep inside the one asked for
     * @param sentence what is wrong with it, as a sentence that names it
     */
    record Impossible(Place schema, String sentence) implements Generation {}
}
