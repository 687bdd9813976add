package io.understudy.declaration.guess;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is guessed of one resource: the collection, and what its operations do in it. */
final class ResourceDraft {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Resource resource;
    private final EntrySchemas schemas;
    private final List<EntryBody> bodies;
    private final Map<String, Schema> fields = new LinkedHashMap<>();
    private final Optional<EntryBody> sent;
    private final String key;
    private final Map<String, JsonNode> seeds = new LinkedHashMap<>();

    ResourceDraft(Resource resource, EntrySchemas schemas) {
        this.resource = resource;
        this.schemas = schemas;
        this.sent = Optional.ofNullable(resource.ofAll().get(HttpMethod.POST))
                .flatMap(post -> EntryBody.sent(post, schemas));
        this.bodies = Stream.of(
                        Stream.of(
                                        resource.ofOne().get(HttpMethod.GET),
                                        resource.ofAll().get(HttpMethod.POST))
                                .filter(operation -> operation != null)
                                .flatMap(operation -> EntryBody.entry(operation, schemas).stream()),
                        lists().flatMap(operation -> EntryBody.list(operation, schemas).stream()))
                .flatMap(found -> found)
                .toList();
        bodies.forEach(body -> {
            schemas.properties(body.entry()).forEach(fields::putIfAbsent);
            body.examples()
                    .forEach(example -> example.fieldNames()
                            .forEachRemaining(name -> fields.putIfAbsent(
                                    name, body.entry().child("properties").child(name))));
        });
        this.key = key();
        // Whose a thing is, no example says.
        if (resource.parents().isEmpty()) {
            bodies.forEach(body -> body.examples().stream()
                    .filter(example -> example.path(key).isValueNode()
                            && !example.path(key).isNull())
                    .forEach(example -> seeds.putIfAbsent(example.path(key).asText(), example)));
        }
    }

    private Stream<Operation> lists() {
        return Stream.concat(Stream.ofNullable(resource.ofAll().get(HttpMethod.GET)), resource.finders().stream());
    }

    /** The field that the parameter of the path means: of its name, or with the name of the things left out. */
    private String key() {
        String parameter = resource.parameter();
        return fields.keySet().stream()
                .filter(field -> plain(field).equals(plain(parameter)))
                .findFirst()
                .or(() -> fields.keySet().stream()
                        .filter(field ->
                                !plain(field).isEmpty() && plain(parameter).endsWith(plain(field)))
                        .findFirst())
                .or(() -> fields.keySet().stream()
                        .filter(field -> plain(field).equals("id"))
                        .findFirst())
                .orElse(parameter);
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** Without anything that changes what is remembered, or anything to remember, examples serve better. */
    boolean isWorthwhile() {
        boolean changes =
                Stream.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE).anyMatch(resource.ofOne()::containsKey);
        return creates() || (changes && !seeds.isEmpty());
    }

    private boolean creates() {
        return resource.ofAll().containsKey(HttpMethod.POST);
    }

    ObjectNode collection() {
        ObjectNode collection = NODES.objectNode().put("key", key);
        if (!seeds.isEmpty()) {
            collection.putArray("seed").addObject().putArray("values").addAll(seeds.values());
        }
        ObjectNode declared = collection.putObject("fields");
        ofKey().ifPresent(field -> declared.set(key, field));
        fields.forEach((name, schema) -> ofTime(name, schema).ifPresent(field -> declared.set(name, field)));
        writeOnly().forEach(name -> declared.withObjectProperty(name).put("hidden", true));
        resource.parents().stream()
                .filter(parent -> !fields.containsKey(parent))
                .forEach(parent -> declared.putObject(parent).put("hidden", true));
        if (declared.isEmpty()) {
            collection.remove("fields");
        }
        return collection;
    }

    /** Who gives an entry its key; nothing is declared where the caller has to. */
    private Optional<ObjectNode> ofKey() {
        Optional<Schema> schema = Optional.ofNullable(fields.get(key));
        boolean callers = sent.map(EntryBody::entry)
                .filter(entry -> schemas.required(entry).contains(key))
                .map(schemas::properties)
                .map(properties -> properties.get(key))
                .filter(property -> !property.json().path("readOnly").asBoolean())
                .isPresent();
        if (callers) {
            return Optional.empty();
        }
        boolean text = schema.map(known -> schemas.is("string", known)
                        || (known.json().isMissingNode()
                                && seeds.values().stream()
                                        .anyMatch(seed -> seed.path(key).isTextual())))
                .orElse(false);
        return Optional.of(
                text
                        ? NODES.objectNode().put("random", "uuid")
                        : NODES.objectNode().set("sequence", NODES.objectNode().put("start", 1)));
    }

    /** The fields that callers send and no answer may show. */
    private List<String> writeOnly() {
        Map<String, Schema> known = new LinkedHashMap<>(fields);
        sent.ifPresent(body -> schemas.properties(body.entry()).forEach(known::putIfAbsent));
        return known.entrySet().stream()
                .filter(field -> schemas.isWriteOnly(field.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** When an entry was created or changed, if the service says so and not the caller. */
    private Optional<ObjectNode> ofTime(String name, Schema schema) {
        boolean given = sent.map(body -> schemas.properties(body.entry()).get(name))
                .filter(property -> !property.json().path("readOnly").asBoolean())
                .isPresent();
        boolean created = plain(name).matches("created(at|on|time|date)?");
        boolean updated = plain(name).matches("(updated|modified)(at|on|time|date)?");
        if (given || !schema.json().path("format").asText().equals("date-time") || !(created || updated)) {
            return Optional.empty();
        }
        ObjectNode field = NODES.objectNode();
        field.putObject("clock").put("format", "ISO");
        return Optional.of(created ? field : field.put("on", "write"));
    }

    List<DeclaredOperation> operations() {
        List<DeclaredOperation> declared = new ArrayList<>();
        lists().forEach(operation -> EntryBody.list(operation, schemas)
                .ifPresent(list -> declared.add(new DeclaredOperation(
                        operation, action("list", new ListDraft(operation, list, schemas).of(on(), fields))))));
        put(declared, resource.ofAll().get(HttpMethod.POST), "create");
        put(declared, resource.ofOne().get(HttpMethod.GET), "read");
        put(declared, resource.ofOne().get(HttpMethod.PUT), "replace");
        put(declared, resource.ofOne().get(HttpMethod.PATCH), "update");
        put(declared, resource.ofOne().get(HttpMethod.DELETE), "delete");
        return declared;
    }

    private void put(List<DeclaredOperation> declared, @Nullable Operation operation, String action) {
        if (operation == null) {
            return;
        }
        ObjectNode keywords = on();
        if (action.equals("create")) {
            takeParents(keywords);
        } else {
            ObjectNode by = keywords.putObject("by").put(resource.parameter(), key);
            resource.parents().forEach(parent -> by.put(parent, parent));
        }
        if (action.matches("create|replace|update")) {
            pointer(keywords, "from", EntryBody.sent(operation, schemas));
        }
        pointer(keywords, "into", EntryBody.entry(operation, schemas));
        declared.add(new DeclaredOperation(operation, action(action, keywords)));
    }

    private void takeParents(ObjectNode keywords) {
        if (!resource.parents().isEmpty()) {
            ObjectNode take = keywords.putObject("take");
            resource.parents().forEach(parent -> take.put(parent, "path.`" + parent + "`"));
        }
    }

    private ObjectNode on() {
        return NODES.objectNode().put("collection", resource.name());
    }

    private static ObjectNode action(String name, ObjectNode keywords) {
        return NODES.objectNode().set(name, keywords);
    }

    private static void pointer(ObjectNode keywords, String keyword, Optional<EntryBody> body) {
        body.map(EntryBody::pointer)
                .filter(pointer -> !pointer.isEmpty())
                .ifPresent(pointer -> keywords.put(keyword, pointer));
    }
}
