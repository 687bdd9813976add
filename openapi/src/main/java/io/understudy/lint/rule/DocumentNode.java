package io.understudy.lint.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Place;

/**
 * An object in a document.
 *
 * @param json the object
 * @param place where it stands
 * @param kind the field that it is the value, an item or a named entry of, for instance {@code servers} for each server
 *     and {@code content} for each media type; {@code ""} for the document itself
 */
public record DocumentNode(JsonNode json, Place place, String kind) {

    /** The text of a field; {@code ""} when it is missing or no text. */
    String text(String field) {
        return json.path(field).isTextual() ? json.path(field).textValue() : "";
    }

    /** Whether the author chose its name under {@code components} (3.x), or at the root (2.0). */
    boolean isComponent() {
        String holder = place.parent().parent().pointer();
        return holder.isEmpty() || holder.equals("/components");
    }
}
