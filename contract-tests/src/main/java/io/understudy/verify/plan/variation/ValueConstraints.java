package io.understudy.verify.plan.variation;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What must hold of a value for certain: what its schema says together with those that its references and {@code allOf}
 * lead to. Alternatives are left out, because a value need not follow any single one.
 *
 * @param schemas all of them, the nearest first
 * @param documents where references lead
 */
record ValueConstraints(List<Schema> schemas, DocumentSet documents) {
    static ValueConstraints of(Schema schema, DocumentSet documents) {
        return of(List.of(schema), documents);
    }

    private static ValueConstraints of(List<Schema> start, DocumentSet documents) {
        Deque<Schema> open = new ArrayDeque<>(start);
        Set<Place> seen = new HashSet<>();
        List<Schema> all = new ArrayList<>();
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            if (schema.json().isObject() && seen.add(schema.place())) {
                all.add(schema);
                schema.items("allOf").forEach(open::addLast);
                if (schema.json().path("$ref").isTextual()) {
                    open.push(documents.target(schema));
                }
            }
        }
        return new ValueConstraints(List.copyOf(all), documents);
    }

    /** The first schema that has a keyword, as the value of that keyword. */
    Optional<Schema> keyword(String keyword) {
        return schemas.stream()
                .map(schema -> schema.child(keyword))
                .filter(value -> !value.json().isMissingNode())
                .findFirst();
    }

    Optional<BigDecimal> number(String keyword) {
        return keyword(keyword).map(Schema::json).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    OptionalInt count(String keyword) {
        return keyword(keyword)
                .map(Schema::json)
                .filter(JsonNode::canConvertToInt)
                .map(json -> OptionalInt.of(json.intValue()))
                .orElse(OptionalInt.empty());
    }

    Optional<String> text(String keyword) {
        return keyword(keyword).map(Schema::json).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** Whether a value of this type and of no other will do; {@code null} aside. */
    boolean isOnly(String type) {
        return keyword("type")
                .map(Schema::json)
                .filter(types -> types.isArray()
                        ? types.size() == 2
                                && types.toString().contains("\"null\"")
                                && types.toString().contains('"' + type + '"')
                        : types.asText().equals(type))
                .isPresent();
    }

    ValueConstraints property(String name) {
        return below(schema -> schema.child("properties").child(name));
    }

    ValueConstraints item() {
        return below(schema -> schema.child("items"));
    }

    private ValueConstraints below(UnaryOperator<Schema> step) {
        return of(schemas.stream().map(step).toList(), documents);
    }

    /** The names of the properties that must be there, with the place that says so. */
    Set<String> required() {
        Set<String> names = new LinkedHashSet<>();
        lists("required").forEach(list -> list.forEach(name -> names.add(name.asText())));
        return names;
    }

    private Stream<JsonNode> lists(String keyword) {
        return schemas.stream().map(schema -> schema.json().path(keyword)).filter(JsonNode::isArray);
    }

    /** Where the nearest of the schemas stands. */
    Place place() {
        return schemas.get(0).place();
    }

    Place place(String keyword) {
        return keyword(keyword).map(Schema::place).orElseGet(this::place);
    }

    boolean isEmpty() {
        return schemas.isEmpty();
    }
}
