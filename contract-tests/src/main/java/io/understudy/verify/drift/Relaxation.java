package io.understudy.verify.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import io.understudy.overlay.OverlayAction;
import io.understudy.overlay.OverlayTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a schema allow one more value. */
final class Relaxation {
    private static final Set<String> LIMITS = Set.of(
            "maximum", "minimum", "maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties");
    private static final Set<String> DROPPED =
            Set.of("pattern", "format", "multipleOf", "uniqueItems", "const", "exclusiveMaximum", "exclusiveMinimum");

    private Relaxation() {}

    /**
     * The actions that take away one obstacle.
     *
     * @param keyword the keyword that the value breaks
     * @param value the value
     * @param member the member that is missing or too much, {@code ""} when it is about none
     * @return none when nothing can be proposed
     */
    static List<OverlayAction> of(Schema schema, String keyword, JsonNode value, String member, String why) {
        String target = OverlayTarget.of(schema.place());
        return switch (keyword) {
            case "type" -> type(schema, target, value, why);
            case "enum" ->
                List.of(new OverlayAction.Update(
                        OverlayTarget.of(schema.place().child("enum")),
                        why,
                        JsonNodeFactory.instance.arrayNode().add(value)));
            case "required" ->
                List.of(new OverlayAction.Remove(
                        OverlayTarget.of(schema.place().child("required")) + "[?@ == " + quoted(member) + "]", why));
            case "additionalProperties", "unevaluatedProperties" -> {
                ObjectNode update = JsonNodeFactory.instance.objectNode();
                update.putObject("properties").set(member, SchemaGuess.of(value.path(member)));
                yield List.of(new OverlayAction.Update(target, why, update));
            }
            default ->
                LIMITS.contains(keyword)
                        ? List.of(new OverlayAction.Update(target, why, limit(keyword, value)))
                        : DROPPED.contains(keyword)
                                ? List.of(new OverlayAction.Remove(
                                        OverlayTarget.of(schema.place().child(keyword)), why))
                                : List.of();
        };
    }

    private static List<OverlayAction> type(Schema schema, String target, JsonNode value, String why) {
        JsonNode declared = schema.json().path("type");
        String type = SchemaGuess.type(value);
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        if (schema.version() != SpecificationVersion.V3_1 && type.equals("null")) {
            String flag = schema.version() == SpecificationVersion.V3_0 ? "nullable" : "x-nullable";
            // Without a type beside it, nullable has no effect (OpenAPI 3.0.3, Schema Object).
            if (declared.isTextual()) {
                update.set("type", declared);
            }
            return List.of(new OverlayAction.Update(target, why, update.put(flag, true)));
        }
        if (type.equals("number") && declared.asText().equals("integer")) {
            return List.of(new OverlayAction.Update(target, why, update.put("type", type)));
        }
        if (declared.isArray()) {
            ArrayNode more = JsonNodeFactory.instance.arrayNode().add(type);
            return List.of(
                    new OverlayAction.Update(OverlayTarget.of(schema.place().child("type")), why, more));
        }
        // A single word cannot be merged with a list, so that it goes first.
        List<OverlayAction> actions = new ArrayList<>();
        actions.add(new OverlayAction.Remove(OverlayTarget.of(schema.place().child("type")), why));
        if (schema.version() == SpecificationVersion.V3_1) {
            update.putArray("type").add(declared).add(type);
            actions.add(new OverlayAction.Update(target, why, update));
        } else if (schema.version() == SpecificationVersion.V3_0
                && !schema.json().has("anyOf")) {
            ArrayNode either = update.putArray("anyOf");
            either.addObject().set("type", declared);
            either.addObject().put("type", type);
            if (type.equals("array")) {
                ((ObjectNode) either.get(1)).putObject("items");
            }
            actions.add(new OverlayAction.Update(target, why, update));
        }
        return actions;
    }

    private static ObjectNode limit(String keyword, JsonNode value) {
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        if (keyword.endsWith("imum")) {
            update.set(keyword, value);
        } else {
            int size = value.isTextual()
                    ? value.textValue().codePointCount(0, value.textValue().length())
                    : value.size();
            update.put(keyword, size);
        }
        return update;
    }

    private static String quoted(String name) {
        return "'" + name.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
