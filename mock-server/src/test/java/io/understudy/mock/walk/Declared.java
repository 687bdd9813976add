package io.understudy.mock.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
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
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the schemas of one value say of it together: those that references, {@code allOf}, {@code oneOf} and {@code anyOf}
 * lead to.
 *
 * @param schemas all of them
 * @param documents where references lead
 */
record Declared(List<Schema> schemas, DocumentSet documents) {

    static Declared of(List<Schema> start, DocumentSet documents) {
        Deque<Schema> open = new ArrayDeque<>(start);
        Set<Place> seen = new HashSet<>();
        List<Schema> all = new ArrayList<>();
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            if (schema.json().isObject() && seen.add(schema.place())) {
                all.add(schema);
                Stream.of("oneOf", "anyOf", "allOf")
                        .forEach(keyword -> schema.items(keyword).forEach(open::addLast));
                if (schema.json().path("$ref").isTextual()) {
                    open.push(documents.target(schema));
                }
            }
        }
        return new Declared(all, documents);
    }

    Declared property(String name) {
        Declared named = below(schema -> schema.child("properties").child(name));
        return named.schemas.isEmpty() ? below(schema -> schema.child("additionalProperties")) : named;
    }

    Declared item() {
        return below(schema -> schema.child("items"));
    }

    private Declared below(UnaryOperator<Schema> step) {
        return of(schemas.stream().map(step).toList(), documents);
    }

    /** The names of the properties. */
    Set<String> properties() {
        Set<String> names = new LinkedHashSet<>();
        schemas.forEach(schema -> schema.json().path("properties").fieldNames().forEachRemaining(names::add));
        return names;
    }

    boolean requires(String property) {
        return values("required")
                .flatMap(list -> Stream.iterate(0, index -> index < list.size(), index -> index + 1)
                        .map(list::path))
                .anyMatch(name -> name.asText().equals(property));
    }

    boolean is(String type) {
        return values("type").anyMatch(types -> types.asText().equals(type) || contains(types, type))
                || (type.equals("object") && !properties().isEmpty());
    }

    private static boolean contains(JsonNode types, String type) {
        for (JsonNode one : types) {
            if (one.asText().equals(type)) {
                return true;
            }
        }
        return false;
    }

    /** What the first of the {@code xml} objects that says something says. */
    Optional<String> xml(String member) {
        return values("xml")
                .map(xml -> xml.path(member))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .findFirst();
    }

    /** The name under which the document keeps the first of the schemas that it keeps. */
    Optional<String> component() {
        return schemas.stream()
                .map(schema -> schema.place().pointer())
                .filter(pointer -> pointer.matches("/(components/schemas|definitions)/[^/]+"))
                .map(pointer -> pointer.substring(pointer.lastIndexOf('/') + 1))
                .findFirst();
    }

    private Stream<JsonNode> values(String keyword) {
        return schemas.stream().map(schema -> schema.json().path(keyword)).filter(value -> !value.isMissingNode());
    }

    /** The scalar that a text stands for. */
    JsonNode scalar(String text) {
        if (is("boolean") && (text.equals("true") || text.equals("false"))) {
            return BooleanNode.valueOf(text.equals("true"));
        }
        if ((is("integer") || is("number")) && text.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            return Answer.number(new BigDecimal(text));
        }
        boolean nullable = is("null")
                || Stream.of("nullable", "x-nullable").flatMap(this::values).anyMatch(JsonNode::asBoolean);
        return text.isEmpty() && nullable ? NullNode.getInstance() : TextNode.valueOf(text);
    }
}
