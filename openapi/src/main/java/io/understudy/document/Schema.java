package io.understudy.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a value must fit, as the document wrote it: {@code $ref}s are left standing, so that recursion costs nothing.
 *
 * @param json the schema object, or {@code true} or {@code false} in OpenAPI 3.1; shared, not to be changed
 * @param version the edition whose rules it is written by
 * @param place where it stands, which is what its relative references are relative to
 */
public record Schema(JsonNode json, SpecificationVersion version, Place place) {

    /** What stands at a keyword of this schema, or at a name in a map of schemas; missing when nothing does. */
    public Schema child(String name) {
        return new Schema(json.path(name), version, place.child(name));
    }

    /** The schemas in the list at a keyword of this schema, for instance {@code allOf}; empty when there is no list. */
    public List<Schema> items(String keyword) {
        Schema list = child(keyword);
        List<Schema> items = new ArrayList<>();
        for (int index = 0; list.json.isArray() && index < list.json.size(); index++) {
            items.add(new Schema(list.json.get(index), version, list.place.child(index)));
        }
        return items;
    }
}
