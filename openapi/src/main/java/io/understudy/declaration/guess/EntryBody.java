package io.understudy.declaration.guess;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.RequestBody;
import io.understudy.contract.message.Response;
import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry, or a list of entries, in a body in JSON.
 *
 * @param pointer where it stands in the body; {@code ""} for all of it
 * @param entry the schema of an entry
 * @param whole the schema of the body
 * @param examples entries that stand there in examples
 */
record EntryBody(String pointer, Schema entry, Schema whole, List<JsonNode> examples) {

    /** The list in the successful answer of an operation. */
    static Optional<EntryBody> list(Operation operation, EntrySchemas schemas) {
        return answer(operation)
                .flatMap(content -> content.schema().flatMap(schema -> {
                    Map<String, Schema> lists = new LinkedHashMap<>();
                    schemas.items(schema).ifPresent(items -> lists.put("", items));
                    if (lists.isEmpty()) {
                        schemas.properties(schema)
                                .forEach((name, property) -> schemas.items(property)
                                        .filter(items -> !schemas.isScalar(items))
                                        .ifPresent(items -> lists.put("/" + escaped(name), items)));
                    }
                    return lists.size() == 1
                            ? lists.entrySet().stream().findFirst().map(found -> of(found, schema, content))
                            : Optional.empty();
                }));
    }

    /** The entry in the successful answer of an operation. */
    static Optional<EntryBody> entry(Operation operation, EntrySchemas schemas) {
        return answer(operation).flatMap(content -> entry(content, schemas));
    }

    /** The entry in what an operation is sent. */
    static Optional<EntryBody> sent(Operation operation, EntrySchemas schemas) {
        return operation
                .requestBody()
                .map(RequestBody::content)
                .flatMap(EntryBody::json)
                .flatMap(content -> entry(content, schemas));
    }

    /** An object of one property that is an object holds the entry in it. */
    private static Optional<EntryBody> entry(MediaContent content, EntrySchemas schemas) {
        return content.schema()
                .filter(schema -> schemas.items(schema).isEmpty())
                .map(schema -> {
                    Map<String, Schema> properties = schemas.properties(schema);
                    Optional<Map.Entry<String, Schema>> only = properties.size() == 1
                            ? properties.entrySet().stream()
                                    .filter(property -> schemas.is("object", property.getValue())
                                            || !schemas.properties(property.getValue())
                                                    .isEmpty())
                                    .findFirst()
                            : Optional.empty();
                    Map<String, Schema> found = new LinkedHashMap<>();
                    only.ifPresentOrElse(
                            property -> found.put("/" + escaped(property.getKey()), property.getValue()),
                            () -> found.put("", schemas.resolved(schema)));
                    return of(found.entrySet().iterator().next(), schema, content);
                });
    }

    private static EntryBody of(Map.Entry<String, Schema> found, Schema whole, MediaContent content) {
        List<JsonNode> examples = new ArrayList<>();
        for (Example example : content.examples()) {
            JsonNode value = example.value().at(found.getKey());
            if (value.isArray()) {
                value.forEach(examples::add);
            } else {
                examples.add(value);
            }
        }
        examples.add(found.getValue().json().path("example"));
        return new EntryBody(
                found.getKey(),
                found.getValue(),
                whole,
                examples.stream().filter(JsonNode::isObject).toList());
    }

    private static Optional<MediaContent> answer(Operation operation) {
        return operation.responses().stream()
                .filter(response -> response.status().toString().startsWith("2"))
                .findFirst()
                .map(Response::content)
                .flatMap(EntryBody::json);
    }

    private static Optional<MediaContent> json(List<MediaContent> contents) {
        return contents.stream()
                .filter(content -> content.mediaType().contains("json")
                        || content.mediaType().contains("*/*"))
                .findFirst();
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
