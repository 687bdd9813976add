package io.understudy.lint.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/**
 * A schema within one of the official ones.
 *
 * @param json the schema
 * @param base the address of the official schema that it belongs to
 */
record SchemaPart(JsonNode json, URI base) {

    SchemaPart at(String keyword) {
        return new SchemaPart(json.path(keyword), base);
    }

    SchemaPart at(String keyword, String name) {
        return new SchemaPart(json.path(keyword).path(name), base);
    }

    SchemaPart at(String keyword, int index) {
        return new SchemaPart(json.path(keyword).path(index), base);
    }

    boolean has(String keyword) {
        return json.has(keyword);
    }
}
