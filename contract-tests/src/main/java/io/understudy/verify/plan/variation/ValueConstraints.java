package io.understudy.verify.plan.variation;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.schema.SchemaView;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What must hold of a value for certain: what its schema says together with those that its references and {@code allOf}
 * lead to. Alternatives are left out, because a value need not follow any single one.
 *
 * @param place where the nearest of the schemas stands
 * @param schemas all of them, the nearest first
 */
record ValueConstraints(Place place, List<SchemaView> schemas) {
    static ValueConstraints of(Schema schema, DocumentSet documents) {
        return new ValueConstraints(schema.place(), new SchemaView(schema, documents).conjunction());
    }

    /** The first schema that has a keyword, as the value of that keyword. */
    Optional<SchemaView> keyword(String keyword) {
        return schemas.stream()
                .map(schema -> schema.child(keyword))
                .filter(value -> !value.json().isMissingNode())
                .findFirst();
    }

    Optional<BigDecimal> number(String keyword) {
        return keyword(keyword).map(SchemaView::json).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    OptionalInt count(String keyword) {
        return keyword(keyword)
                .map(SchemaView::json)
                .filter(JsonNode::canConvertToInt)
                .map(json -> OptionalInt.of(json.intValue()))
                .orElse(OptionalInt.empty());
    }

    Optional<String> text(String keyword) {
        return keyword(keyword)
                .map(SchemaView::json)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }

    /** Whether a value of this type and of no other will do; {@code null} aside. */
    boolean isOnly(String type) {
        return schemas.stream()
                .map(SchemaView::types)
                .filter(types -> !types.isEmpty())
                .findFirst()
                .filter(types -> types.contains(type) && Set.of(type, "null").containsAll(types))
                .isPresent();
    }

    ValueConstraints property(String name) {
        return below(schema -> schema.child("properties").child(name));
    }

    ValueConstraints item() {
        return below(schema -> schema.child("items"));
    }

    private ValueConstraints below(UnaryOperator<SchemaView> step) {
        List<SchemaView> below = schemas.stream()
                .map(step)
                .filter(schema -> schema.json().isObject())
                .toList();
        return new ValueConstraints(below.isEmpty() ? place : below.get(0).place(), SchemaView.conjunction(below));
    }

    /** The names of the properties that must be there. */
    Set<String> required() {
        Set<String> names = new LinkedHashSet<>();
        schemas.forEach(schema -> names.addAll(schema.required()));
        return names;
    }

    Place place(String keyword) {
        return keyword(keyword).map(SchemaView::place).orElse(place);
    }

    boolean isEmpty() {
        return schemas.isEmpty();
    }
}
