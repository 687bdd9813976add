package io.understudy.validation.schema;

import io.understudy.document.Schema;
import io.understudy.document.SchemaResources;
import io.understudy.document.SpecificationVersion;
import java.util.Set;

/** Which keywords a schema may use, and what they mean. */
enum Dialect {
    /** The Schema Object of OpenAPI 2.0 and 3.0: what stands beside a reference is ignored. */
    OPENAPI,
    /** JSON Schema draft-04 to draft-07, which a schema of 3.1 may name in {@code $schema}. */
    DRAFT_7,
    /** JSON Schema 2019-09. */
    DRAFT_2019,
    /** JSON Schema 2020-12 with the {@code dependencies} of its forerunners, which validators may keep. */
    DRAFT_2020;

    private static final Set<String> NOT_IN_OPENAPI =
            Set.of("$dynamicRef", "const", "dependentRequired", "unevaluatedItems", "dependencies");
    private static final Set<String> NOT_IN_DRAFT_7 = Set.of(
            "$dynamicRef",
            "prefixItems",
            "minContains",
            "maxContains",
            "dependentRequired",
            "dependentSchemas",
            "unevaluatedItems");
    private static final Set<String> NOT_IN_2019 = Set.of("$dynamicRef", "prefixItems");

    /** The dialect of a schema. */
    static Dialect of(Schema schema, SchemaResources resources) {
        if (schema.version() != SpecificationVersion.V3_1) {
            return OPENAPI;
        }
        String named = resources.resource(schema.place()).dialect().orElse("");
        if (named.contains("json-schema.org/draft-0")) {
            return DRAFT_7;
        }
        return named.contains("json-schema.org/draft/2019-09") ? DRAFT_2019 : DRAFT_2020;
    }

    /** Whether it is one of JSON Schema, without {@code nullable} and with bounds that are exclusive by themselves. */
    boolean isModern() {
        return this != OPENAPI;
    }

    /** Whether what stands beside a reference counts. */
    boolean hasSiblings() {
        return this == DRAFT_2019 || this == DRAFT_2020;
    }

    /** Whether it knows a keyword that schemas of some dialect have. */
    boolean has(String keyword) {
        return switch (this) {
            case OPENAPI -> !NOT_IN_OPENAPI.contains(keyword);
            case DRAFT_7 -> !NOT_IN_DRAFT_7.contains(keyword);
            case DRAFT_2019 -> !NOT_IN_2019.contains(keyword);
            case DRAFT_2020 -> true;
        };
    }
}
