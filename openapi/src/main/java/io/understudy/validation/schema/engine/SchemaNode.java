package io.understudy.validation.schema.engine;

import java.util.List;

/**
 * One compiled schema. It is made empty and filled once, so that schemas may refer to one another in circles; after that
 * it does not change. Two of them are the same only when they are one object.
 */
public final class SchemaNode {
    private KeywordRule[] rules = {};
    private KeywordRule[] closing = {};
    private DynamicScope.Anchors anchors = DynamicScope.Anchors.NONE;
    private boolean composed;
    private boolean refuses;

    /** A schema that every value fits until it is filled. */
    public SchemaNode() {}

    /** A schema that no value fits. */
    public static SchemaNode refusing(KeywordRule refusal) {
        SchemaNode node = new SchemaNode();
        node.refuses = true;
        node.rules = new KeywordRule[] {refusal};
        return node;
    }

    /**
     * Gives the schema its rules.
     *
     * @param first the rules that judge the value, in the order of their reports
     * @param last those that go by what the first have judged: {@code unevaluatedProperties} and
     *     {@code unevaluatedItems}
     * @param dynamicAnchors the dynamic anchors of the schema resource that the schema belongs to
     */
    public void fill(List<KeywordRule> first, List<KeywordRule> last, DynamicScope.Anchors dynamicAnchors) {
        rules = first.toArray(KeywordRule[]::new);
        closing = last.toArray(KeywordRule[]::new);
        anchors = dynamicAnchors;
        composed = !last.isEmpty() || first.stream().anyMatch(KeywordRule::appliesSchemas);
    }

    /** Whether the schema is {@code false}. */
    public boolean refusesAll() {
        return refuses;
    }

    KeywordRule[] rules() {
        return rules;
    }

    KeywordRule[] closing() {
        return closing;
    }

    DynamicScope.Anchors anchors() {
        return anchors;
    }

    boolean isComposed() {
        return composed;
    }
}
