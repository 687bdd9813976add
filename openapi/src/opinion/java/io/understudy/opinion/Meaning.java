package io.understudy.opinion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.contract.Contract;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the schemas of a contract, of any edition, mean for an answer, as JSON Schema 2020-12: written from the OpenAPI
 * Specification, apart from the code that judges answers in earnest. What is write-only must not be there.
 */
final class Meaning {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> ONE =
            Set.of("not", "items", "additionalProperties", "propertyNames", "contains", "if", "then", "else");
    private static final Set<String> UNEVALUATED = Set.of("unevaluatedItems", "unevaluatedProperties");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> MAPS = Set.of("properties", "patternProperties", "dependentSchemas");
    private static final Set<String> VALUES =
            Set.of("type", "format", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum", "multipleOf");
    private static final Set<String> SIZES =
            Set.of("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "required");
    private static final Set<String> MODERN_VALUES =
            Set.of("const", "exclusiveMinimum", "exclusiveMaximum", "minContains", "maxContains");

    /** What the older editions have of all these. */
    private static final Set<String> CLASSIC =
            Set.of("not", "items", "additionalProperties", "allOf", "anyOf", "oneOf", "properties");

    private final DocumentSet documents;
    private final Map<Place, String> names = new HashMap<>();
    private final Deque<Schema> open = new ArrayDeque<>();
    private final Set<String> unseen = new HashSet<>();

    Meaning(Contract contract) {
        this.documents = contract.documents();
        documents
                .roots()
                .forEach((address, root) -> hide(new Schema(root, contract.version(), new Place(address, ""))));
    }

    /** Takes down the names of what is write-only: whoever requires it, an answer does without. */
    private void hide(Schema anything) {
        JsonNode json = anything.json();
        Schema properties = anything.child("properties");
        properties.json().fieldNames().forEachRemaining(name -> {
            if (writeOnly(properties.child(name), new HashSet<>())) {
                unseen.add(name);
            }
        });
        if (json.isObject()) {
            json.fieldNames().forEachRemaining(name -> hide(anything.child(name)));
        } else if (json.isArray()) {
            for (int index = 0; index < json.size(); index++) {
                hide(new Schema(
                        json.get(index), anything.version(), anything.place().child(index)));
            }
        }
    }

    /** The meaning of a schema, with that of all that it refers to. */
    JsonNode of(Schema schema) {
        names.clear();
        ObjectNode whole = NODES.objectNode();
        whole.putArray("allOf").add(rewritten(schema));
        ObjectNode definitions = whole.putObject("$defs");
        while (!open.isEmpty()) {
            Schema next = open.remove();
            definitions.set(names.get(next.place()), rewritten(next));
        }
        return whole;
    }

    private String address(Schema target) {
        String name = names.computeIfAbsent(target.place(), first -> {
            open.add(target);
            return "schema" + names.size();
        });
        return "#/$defs/" + name;
    }

    private JsonNode rewritten(Schema schema) {
        JsonNode json = schema.json();
        if (!json.isObject()) {
            return BooleanNode.valueOf(!json.isBoolean() || json.booleanValue());
        }
        boolean modern = schema.version() == SpecificationVersion.V3_1;
        ObjectNode result = NODES.objectNode();
        if (json.path("$ref").isTextual()) {
            result.put("$ref", address(documents.target(schema)));
            if (!modern) {
                return result;
            }
        }
        json.properties().forEach(entry -> keyword(entry.getKey(), schema, modern, result));
        if (!modern) {
            exclusive(json, "minimum", "exclusiveMinimum", result);
            exclusive(json, "maximum", "exclusiveMaximum", result);
        }
        width(json, result);
        boolean nullable = !modern
                && (json.path("nullable").asBoolean() || json.path("x-nullable").asBoolean());
        return nullable ? orNull(result) : result;
    }

    private void keyword(String keyword, Schema schema, boolean modern, ObjectNode result) {
        Schema value = schema.child(keyword);
        boolean known = modern || CLASSIC.contains(keyword);
        if (known && (ONE.contains(keyword) || UNEVALUATED.contains(keyword))) {
            result.set(keyword, rewritten(value));
        } else if (known && LISTS.contains(keyword)) {
            ArrayNode list = result.putArray(keyword);
            schema.items(keyword).forEach(item -> list.add(rewritten(item)));
        } else if (known && MAPS.contains(keyword)) {
            ObjectNode map = result.putObject(keyword);
            value.json().fieldNames().forEachRemaining(name -> map.set(name, member(keyword, value, name)));
        } else if (keyword.equals("required") && value.json().isArray()) {
            result.set(keyword, seen(value.json()));
        } else if (modern && keyword.equals("dependentRequired")) {
            ObjectNode lists = result.putObject(keyword);
            value.json().properties().forEach(entry -> lists.set(entry.getKey(), seen(entry.getValue())));
        } else if (keyword.equals("type") && value.json().asText().equals("file")) {
            result.put(keyword, "string");
        } else if (VALUES.contains(keyword)
                || (SIZES.contains(keyword) && !keyword.equals("required"))
                || (modern && MODERN_VALUES.contains(keyword))) {
            result.set(keyword, value.json());
        }
    }

    private ArrayNode seen(JsonNode required) {
        ArrayNode names = NODES.arrayNode();
        required.forEach(name -> {
            if (!unseen.contains(name.asText())) {
                names.add(name);
            }
        });
        return names;
    }

    private JsonNode member(String keyword, Schema map, String name) {
        if (keyword.equals("properties") && writeOnly(map.child(name), new HashSet<>())) {
            return BooleanNode.FALSE;
        }
        return rewritten(map.child(name));
    }

    private boolean writeOnly(Schema schema, Set<Place> seen) {
        boolean refers = schema.json().path("$ref").isTextual();
        boolean counts = !refers || schema.version() == SpecificationVersion.V3_1;
        if (!seen.add(schema.place())) {
            return false;
        }
        return (counts && schema.json().path("writeOnly").asBoolean())
                || (refers && writeOnly(documents.target(schema), seen))
                || (counts && schema.items("allOf").stream().anyMatch(part -> writeOnly(part, seen)));
    }

    private static void exclusive(JsonNode json, String bound, String flag, ObjectNode result) {
        if (json.path(flag).asBoolean() && json.has(bound)) {
            result.set(flag, json.get(bound));
        }
    }

    /** The whole numbers of 32 and 64 bits (OpenAPI Format Registry). */
    private static void width(JsonNode json, ObjectNode result) {
        boolean wide = json.path("format").asText().equals("int64");
        if (wide || json.path("format").asText().equals("int32")) {
            ObjectNode range = result.withArray("allOf").addObject();
            range.put("minimum", wide ? Long.MIN_VALUE : Integer.MIN_VALUE);
            range.put("maximum", wide ? Long.MAX_VALUE : Integer.MAX_VALUE);
        }
    }

    private static ObjectNode orNull(ObjectNode schema) {
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").add(NODES.objectNode().put("type", "null")).add(schema);
        return either;
    }
}
