package io.understudy.verify.request;

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
import io.understudy.generation.SeededData;
import io.understudy.generation.StaticSample;
import io.understudy.generation.data.RandomSeed;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Values for requests. What makes values for answers makes these too, from the same documents with {@code readOnly} and
 * {@code writeOnly} exchanged.
 */
final class RequestValueGenerator {
    private static final int TRIES = 20;
    private static final Map<String, String> EXCHANGED = Map.of("readOnly", "writeOnly", "writeOnly", "readOnly");

    private final DocumentSet documents;
    private final SchemaLibrary library;
    private final StaticSample samples;
    private final SeededData data;

    RequestValueGenerator(Contract contract) {
        Map<URI, JsonNode> exchanged = new LinkedHashMap<>();
        contract.documents().roots().forEach((address, root) -> exchanged.put(address, exchanged(root)));
        this.documents = new DocumentSet(exchanged);
        this.library = new SchemaLibrary(documents);
        this.samples = new StaticSample(documents, library);
        this.data = new SeededData(documents, library, new SeededData.Options(Locale.ENGLISH, true));
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
     * @param seed where data comes from; empty to begin with the contract's examples and samples
     * @param writable whether a value can be written where it has to stand
     */
    Optional<JsonNode> value(
            String name,
            Optional<Schema> schema,
            List<Example> examples,
            OptionalLong seed,
            Predicate<JsonNode> writable) {
        Stream<JsonNode> shown = examples.stream().map(Example::value);
        if (schema.isEmpty()) {
            return Stream.concat(shown, Stream.of(TextNode.valueOf("anything")))
                    .filter(writable)
                    .findFirst();
        }
        Schema exchanged = exchanged(schema.get());
        RandomSeed own = new RandomSeed(seed.orElse(0)).derive(name);
        Stream<JsonNode> made =
                LongStream.range(0, TRIES).boxed().flatMap(attempt -> made(data.of(exchanged, own.derive(attempt))));
        Stream<JsonNode> all = seed.isPresent()
                ? made
                : Stream.concat(Stream.concat(shown, Stream.of(exchanged).flatMap(one -> made(samples.of(one)))), made);
        return all.filter(writable).findFirst();
    }

    /** Whether a value fits a schema. */
    boolean fits(Schema schema, JsonNode value) {
        return library.compile(exchanged(schema), Direction.RESPONSE)
                .check(value)
                .isEmpty();
    }

    private static Stream<JsonNode> made(Generation generation) {
        return generation instanceof Generation.Generated generated ? Stream.of(generated.value()) : Stream.empty();
    }
}
