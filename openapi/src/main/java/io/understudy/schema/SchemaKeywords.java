package io.understudy.schema;

import java.util.List;
import java.util.Set;

/** The keywords that hold schemas (JSON Schema 2020-12, Core, section 10 and 11; what older editions lack is absent there). */
public final class SchemaKeywords {
    /** One schema; a list of them where {@code items} is that of an older edition. */
    public static final Set<String> ONE = Set.of(
            "not",
            "items",
            "additionalProperties",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties");

    /** A list of schemas. */
    public static final Set<String> LIST = Set.of("allOf", "oneOf", "anyOf", "prefixItems");

    /** Schemas by name. */
    public static final Set<String> NAMED = Set.of("properties", "patternProperties", "dependentSchemas", "$defs");

    /** Lists of alternatives, of which the value itself need not fit every one. */
    static final List<String> ALTERNATIVES = List.of("oneOf", "anyOf");

    /** Schemas that the value itself must fit under a condition. */
    static final List<String> CONSEQUENCES = List.of("then", "else");

    private SchemaKeywords() {}
}
