package io.understudy.mock.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.contract.Contract;
import io.understudy.contract.message.Example;
import io.understudy.document.DocumentSet;
import io.understudy.document.Schema;
import io.understudy.generation.Generation;
import io.understudy.generation.Generation.Generated;
import io.understudy.generation.SeededData;
import io.understudy.generation.StaticSample;
import io.understudy.generation.data.RandomSeed;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Values for requests. What makes values for answers makes these too, of the same documents with {@code readOnly} and
 * {@code writeOnly} exchanged.
 */
final class RequestValues {
    private static final int TRIES = 60;
    private static final Map<String, String> EXCHANGED = Map.of("readOnly", "writeOnly", "writeOnly", "readOnly");

    private final DocumentSet documents;
    private final StaticSample samples;
    private final SeededData data;

    RequestValues(Contract contract) {
        Map<java.net.URI, JsonNode> exchanged = new LinkedHashMap<>();
        contract.documents().roots().forEach((address, root) -> exchanged.put(address, exchanged(root)));
        this.documents = new DocumentSet(exchanged);
        SchemaLibrary library = new SchemaLibrary(documents);
        this.samples = new StaticSample(documents, library);
        this.data = new SeededData(documents, library, new SeededData.Options(Locale.ENGLISH, false));
    }

    /** The documents that the schemas for requests stand in. */
    DocumentSet documents() {
        return documents;
    }

    /** The same schema as the one for requests. */
    static Schema exchanged(Schema schema) {
        return new Schema(exchanged(schema.json()), schema.version(), schema.place());
    }

    private static JsonNode exchanged(JsonNode json) {
        if (json.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            json.forEach(item -> items.add(exchanged(item)));
            return items;
        }
        if (json.isObject()) {
            ObjectNode members = JsonNodeFactory.instance.objectNode();
            json.properties()
                    .forEach(entry -> members.set(
                            entry.getValue().isBoolean()
                                    ? EXCHANGED.getOrDefault(entry.getKey(), entry.getKey())
                                    : entry.getKey(),
                            exchanged(entry.getValue())));
            return members;
        }
        return json;
    }

    /**
     * The first value that can be written: an example, a sample, or data.
     *
     * @param name whose value it is
     * @param writable whether a value can be written where it has to stand
     */
    Optional<JsonNode> value(
            String name,
            Optional<Schema> schema,
            List<Example> examples,
            Variant variant,
            Predicate<JsonNode> writable) {
        if (schema.isEmpty()) {
            JsonNode value = examples.isEmpty()
                    ? TextNode.valueOf("anything")
                    : examples.get(0).value();
            return Optional.of(value);
        }
        Schema exchanged = exchanged(schema.get());
        if (variant.seed().isEmpty()) {
            for (Example example : examples) {
                if (writable.test(example.value())) {
                    return Optional.of(example.value());
                }
            }
            JsonNode sample = made(samples.of(exchanged));
            if (writable.test(sample)) {
                return Optional.of(sample);
            }
        }
        RandomSeed seed = new RandomSeed(variant.seed().orElse(0)).derive(name);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            JsonNode value = made(data.of(exchanged, seed.derive(attempt)));
            if (writable.test(value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static JsonNode made(Generation generation) {
        if (generation instanceof Generated generated) {
            return generated.value();
        }
        throw new AssertionError(generation.toString());
    }
}
