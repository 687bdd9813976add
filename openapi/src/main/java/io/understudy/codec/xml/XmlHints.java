package io.understudy.codec.xml;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.generation.shape.Schemas;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the schemas of a value say about its XML (OpenAPI 3.1, section 4.8.26, XML Object). A value may have several: all
 * of {@code allOf}, and those alternatives that it might be.
 *
 * @param all the schemas, references followed
 * @param schemas where references lead
 */
record XmlHints(List<Schema> all, Schemas schemas) {
    private static final List<String> IN_PLACE = List.of("allOf", "oneOf", "anyOf");

    static XmlHints of(List<Schema> start, Schemas schemas) {
        Deque<Schema> open = new ArrayDeque<>(start);
        Set<Place> seen = new HashSet<>();
        List<Schema> all = new ArrayList<>();
        while (!open.isEmpty()) {
            Schema schema = open.removeFirst();
            if (seen.add(schema.place())) {
                all.add(schema);
                if (Schemas.refers(schema)) {
                    open.addFirst(schemas.target(schema));
                }
                IN_PLACE.forEach(keyword -> open.addAll(schema.items(keyword)));
            }
        }
        return new XmlHints(all, schemas);
    }

    /** The hints for the value of a property. */
    XmlHints property(String name) {
        return below(schema -> {
            Schema declared = schema.child("properties").child(name);
            return declared.json().isObject() ? declared : schema.child("additionalProperties");
        });
    }

    /** The hints for an item of the array. */
    XmlHints item() {
        return below(schema -> schema.child("items"));
    }

    private XmlHints below(UnaryOperator<Schema> step) {
        List<Schema> below = all.stream()
                .map(step)
                .filter(schema -> schema.json().isObject())
                .toList();
        return of(below, schemas);
    }

    /** The name that the hints give. */
    Optional<String> name() {
        return text("name");
    }

    /** The name that the hints give, else that of the reusable schema that the value has. */
    Optional<String> rootName() {
        return name().or(() ->
                all.stream().filter(Schemas::isComponent).findFirst().map(Schemas::name));
    }

    String namespace() {
        return text("namespace").orElse("");
    }

    /** The prefix, which means something with a namespace only. */
    String prefix() {
        return namespace().isEmpty() ? "" : text("prefix").orElse("");
    }

    boolean attribute() {
        return xml().anyMatch(xml -> xml.path("attribute").asBoolean());
    }

    boolean wrapped() {
        return xml().anyMatch(xml -> xml.path("wrapped").asBoolean());
    }

    private Optional<String> text(String keyword) {
        return xml().map(xml -> xml.path(keyword).asText())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private Stream<JsonNode> xml() {
        return all.stream().map(schema -> schema.json().path("xml")).filter(JsonNode::isObject);
    }
}
