package io.understudy.validation.schema.engine;

import java.util.List;

/**
 * One compiled schema. It is made empty and filled once, so that schemas may refer to one another in circles; after that
 * it does not change. Two of them are the same only when they are one object.
 */
public final class SchemaNode {
    private Rule[] rules = {};
    private Rule[] closing = {};
    private Scope.Anchors anchors = Scope.Anchors.NONE;
    private boolean composed;
    private boolean refuses;

    /** A schema that every value fits until it is filled. */
    public SchemaNode() {}

    /** A schema that no value fits. */
    public static SchemaNode refusing(Rule refusal) {
        SchemaNode node = new SchemaNode();
        node.refuses = true;
        node.rules = new Rule[] {refusal};
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
    public void fill(List<Rule> first, List<Rule> last, Scope.Anchors dynamicAnchors) {
        rules = first.toArray(Rule[]::new);
        closing = last.toArray(Rule[]::new);
        anchors = dynamicAnchors;
        composed = !last.isEmpty() || first.stream().anyMatch(Rule::appliesSchemas);
    }

    /** Whether the schema is {@code false}. */
    public boolean refusesAll() {
        return refuses;
    }

    Rule[] rules() {
        return rules;
    }

    Rule[] closing() {
        return closing;
    }

    Scope.Anchors anchors() {
        return anchors;
    }

    boolean isComposed() {
        return composed;
    }
}
