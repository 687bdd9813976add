package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Rewrites one schema of any edition as JSON Schema 2020-12: {@code nullable}, exclusive bounds that are booleans,
 * {@code readOnly} and {@code writeOnly}, discriminators, and references, which become the addresses of other schemas
 * rather than being followed. It is long because every keyword that means something has its place here.
 */
final class SchemaNormalizer {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Keywords whose value is one schema. */
    private static final Set<String> SCHEMA = Set.of(
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

    /** Those of them whose schema the value itself must fit, if anything. */
    private static final Set<String> CONSEQUENCES = Set.of("then", "else");

    /** Keywords whose value is a list of schemas. */
    private static final Set<String> SCHEMAS = Set.of("allOf", "oneOf", "anyOf", "prefixItems");

    /** Keywords whose value is schemas by name. */
    private static final Set<String> NAMED_SCHEMAS = Set.of("properties", "patternProperties", "dependentSchemas");

    /** Keywords that mean the same in every edition and hold no schema. */
    private static final Set<String> PLAIN = Set.of(
            "multipleOf",
            "maximum",
            "minimum",
            "maxLength",
            "minLength",
            "pattern",
            "maxItems",
            "minItems",
            "uniqueItems",
            "maxProperties",
            "minProperties",
            "enum",
            "type",
            "format");

    /** Keywords that came with 3.1 and hold no schema. */
    private static final Set<String> PLAIN_SINCE_3_1 =
            Set.of("const", "exclusiveMaximum", "exclusiveMinimum", "maxContains", "minContains");

    private final DocumentSet documents;
    private final OneSided oneSided;
    private final BiFunction<Schema, Set<String>, String> addresses;

    /**
     * @param addresses gives the schema that a reference leads to an address, where a value is excused from properties
     */
    SchemaNormalizer(DocumentSet documents, Direction direction, BiFunction<Schema, Set<String>, String> addresses) {
        this.documents = documents;
        this.oneSided = new OneSided(documents, direction);
        this.addresses = addresses;
    }

    /**
     * @param around properties that other schemas of the same value excuse it from
     */
    JsonNode normalize(Schema schema, Set<String> around) {
        if (!schema.json().isObject()) {
            return BooleanNode.valueOf(
                    !schema.json().isBoolean() || schema.json().booleanValue());
        }
        boolean modern = schema.version() == SpecificationVersion.V3_1;
        ObjectNode result = NODES.objectNode();
        Set<String> excused = oneSided.excused(schema);
        excused.addAll(around);
        if (schema.json().path("$ref").isTextual()) {
            result.put("$ref", address(documents.target(schema), excused));
            if (!modern) {
                return result;
            }
        }
        for (Map.Entry<String, JsonNode> member : schema.json().properties()) {
            copy(member.getKey(), schema.child(member.getKey()), modern, excused, result);
        }
        JsonNode required = schema.json().path("required");
        if (required.isArray()) {
            result.set("required", without(excused, required));
        }
        if (modern) {
            dependentRequired(schema.json().path("dependentRequired"), excused, result);
        } else {
            exclusiveBound(schema.json(), "minimum", "exclusiveMinimum", result);
            exclusiveBound(schema.json(), "maximum", "exclusiveMaximum", result);
        }
        discriminate(schema, excused, result);
        boolean nullable = schema.json().path("nullable").asBoolean()
                || schema.json().path("x-nullable").asBoolean();
        return nullable && !modern ? orNull(result) : result;
    }

    private String address(Schema target, Set<String> excused) {
        return addresses.apply(target, oneSided.asked(target, excused));
    }

    private void copy(String keyword, Schema value, boolean modern, Set<String> excused, ObjectNode result) {
        JsonNode json = value.json();
        if (SCHEMA.contains(keyword) && !json.isArray()) {
            result.set(keyword, normalize(value, CONSEQUENCES.contains(keyword) ? excused : Set.of()));
        } else if (SCHEMAS.contains(keyword) || (keyword.equals("items") && json.isArray())) {
            ArrayNode list = result.putArray(keyword.equals("items") ? "prefixItems" : keyword);
            boolean items = keyword.equals("items") || keyword.equals("prefixItems");
            for (int index = 0; index < json.size(); index++) {
                list.add(normalize(item(value, index), items ? Set.of() : excused));
            }
        } else if (NAMED_SCHEMAS.contains(keyword)) {
            ObjectNode named = result.putObject(keyword);
            json.properties()
                    .forEach(entry -> named.set(
                            entry.getKey(),
                            normalize(
                                    value.child(entry.getKey()),
                                    keyword.equals("dependentSchemas") ? excused : Set.of())));
        } else if (keyword.equals("type") && json.asText().equals("file")) {
            // The answer of 2.0 that is a file; its bytes are judged as text.
            result.put(keyword, "string");
        } else if (PLAIN.contains(keyword) || (modern && PLAIN_SINCE_3_1.contains(keyword))) {
            result.set(keyword, json);
        }
    }

    private static void dependentRequired(JsonNode dependent, Set<String> excused, ObjectNode result) {
        if (dependent.isObject()) {
            ObjectNode kept = result.putObject("dependentRequired");
            dependent.properties().forEach(entry -> kept.set(entry.getKey(), without(excused, entry.getValue())));
        }
    }

    private static ArrayNode without(Set<String> excused, JsonNode names) {
        ArrayNode kept = NODES.arrayNode();
        for (JsonNode name : names) {
            if (!excused.contains(name.asText())) {
                kept.add(name);
            }
        }
        return kept;
    }

    /** In 2.0 and 3.0 an exclusive bound is a flag beside the bound. */
    private static void exclusiveBound(JsonNode schema, String bound, String exclusive, ObjectNode result) {
        if (schema.path(exclusive).asBoolean() && schema.has(bound)) {
            result.remove(bound);
            result.set(exclusive, schema.get(bound));
        }
    }

    /**
     * A discriminator picks one alternative by name, so that a value is judged by that one alone (OpenAPI 3.1, section
     * 4.8.25). Without alternatives beside it, it says nothing that could be checked.
     */
    private void discriminate(Schema schema, Set<String> excused, ObjectNode result) {
        String property =
                schema.json().path("discriminator").path("propertyName").asText();
        String keyword = schema.json().has("oneOf") ? "oneOf" : "anyOf";
        Schema alternatives = schema.child(keyword);
        if (property.isEmpty() || !alternatives.json().isArray()) {
            return;
        }
        Map<String, Schema> byName = new Discriminator(schema, documents).alternatives(alternatives);
        if (byName.isEmpty()) {
            return;
        }
        result.remove(keyword);
        ArrayNode names = NODES.arrayNode();
        ArrayNode choices = result.withArray("allOf");
        byName.forEach((name, alternative) -> {
            names.add(name);
            ObjectNode choice = choices.addObject();
            ObjectNode condition = choice.putObject("if").put("type", "object");
            condition.putArray("required").add(property);
            condition.putObject("properties").putObject(property).put("const", name);
            choice.set("then", NODES.objectNode().put("$ref", address(alternative, excused)));
        });
        ObjectNode named = choices.addObject().put("type", "object");
        named.putArray("required").add(property);
        named.putObject("properties").putObject(property).set("enum", names);
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.path("enum").isArray()) {
            ArrayNode values = NODES.arrayNode().addAll((ArrayNode) schema.get("enum"));
            schema.set("enum", values.add(NullNode.getInstance()));
        }
        boolean composed = SCHEMAS.stream().anyMatch(schema::has) || schema.has("not");
        if (composed) {
            ObjectNode either = NODES.objectNode();
            either.putArray("anyOf").addObject().put("type", "null");
            either.withArray("anyOf").add(schema);
            return either;
        }
        if (schema.path("type").isTextual()) {
            JsonNode type = schema.get("type");
            schema.set("type", NODES.arrayNode().add(type).add(TextNode.valueOf("null")));
        }
        return schema;
    }

    private static Schema item(Schema schema, int index) {
        return new Schema(
                schema.json().path(index), schema.version(), schema.place().child(index));
    }
}
