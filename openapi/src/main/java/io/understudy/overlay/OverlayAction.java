package io.understudy.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.jsonpath.JsonPath;

/** One change to all that a path selects. */
public sealed interface OverlayAction {

    /** What is changed: a JSONPath (RFC 9535), for instance from {@link JsonPath#toMember}. */
    String target();

    /** What the change is for, {@code ""} when nobody says. */
    String description();

    /**
     * A value is merged into each object, or added to each array.
     *
     * @param value the value; shared, not to be changed
     */
    record Update(String target, String description, JsonNode value) implements OverlayAction {}

    /** Each is taken out of what it stands in. */
    record Remove(String target, String description) implements OverlayAction {}
}
