package io.understudy.validation.schema.engine;

import com.fasterxml.jackson.databind.JsonNode;

/** One keyword of a schema, or several that only mean something together. Immutable once its schema is compiled. */
public interface KeywordRule {

    /** Whether a value keeps the rule. */
    boolean holds(Judging judging, JsonNode value, DynamicScope scope);

    /**
     * Reports every way in which a value breaks the rule; nothing when it keeps it.
     *
     * @param spot where in the judged value this value stands
     * @return whether the value breaks the rule
     */
    boolean explain(Judging judging, JsonNode value, InstanceLocation spot, DynamicScope scope);

    /**
     * Notes which properties or items of a value the rule has judged, which is what {@code unevaluatedProperties} and
     * {@code unevaluatedItems} go by. Rules that judge none do nothing.
     */
    default void mark(Judging judging, JsonNode value, DynamicScope scope, Evaluated evaluated) {}

    /** Whether the rule applies other schemas, so that its verdict is worth remembering. */
    default boolean appliesSchemas() {
        return true;
    }
}
