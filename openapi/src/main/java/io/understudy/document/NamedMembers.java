package io.understudy.document;

import java.util.Set;

/** Which members of a document hold members of the author's own naming. */
public final class NamedMembers {
    private static final Set<String> FIELDS = Set.of(
            "properties",
            "patternProperties",
            "definitions",
            "$defs",
            "dependentSchemas",
            "schemas",
            "responses",
            "parameters",
            "requestBodies",
            "headers",
            "securitySchemes",
            "securityDefinitions",
            "links",
            "callbacks",
            "pathItems",
            "paths",
            "webhooks",
            "content",
            "encoding",
            "variables");

    private NamedMembers() {}

    /** Whether the value of a field is an object whose own fields are named by the author, such as {@code properties}. */
    public static boolean isIn(String field) {
        return FIELDS.contains(field);
    }
}
