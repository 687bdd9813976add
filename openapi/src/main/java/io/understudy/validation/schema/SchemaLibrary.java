package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.InputStreamSource;
import io.understudy.contract.DocumentSet;
import io.understudy.contract.Place;
import io.understudy.contract.Schema;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The schemas of one contract, compiled on first use and kept. Each target of a {@code $ref} becomes a document of its
 * own under a made-up address, so that the validator resolves recursion by itself and fetches nothing. Safe to share
 * between threads.
 */
public final class SchemaLibrary {
    private static final String ADDRESS = "understudy:/schema/";
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .locale(Locale.ENGLISH)
            .pathType(PathType.JSON_POINTER)
            .regularExpressionFactory(BoundedPattern::compile)
            .build();

    private final DocumentSet documents;
    private final Map<Key, String> addresses = new ConcurrentHashMap<>();
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final JsonSchemaFactory factory = factory();
    private final ShapeReader shapes;

    /** The schemas that stand in these documents. */
    public SchemaLibrary(DocumentSet documents) {
        this.documents = documents;
        this.shapes = new ShapeReader(documents);
    }

    /** What a schema lets a value look like. */
    public Shape shape(Schema schema) {
        return shapes.read(schema);
    }

    /**
     * Compiles a schema. That a schema is nonsense shows here, not when it is used.
     *
     * @throws InvalidSchemaException when the schema cannot be understood
     */
    public CompiledSchema compile(Schema schema, Direction direction) {
        String address = address(schema, direction);
        try {
            JsonSchema compiled = factory.getSchema(SchemaLocation.of(address), CONFIG);
            return value -> StackRoom.check(value, () -> violations(compiled, value));
        } catch (RuntimeException problem) {
            throw new InvalidSchemaException(schema.place(), problem);
        }
    }

    private static List<SchemaViolation> violations(JsonSchema schema, JsonNode value) {
        return schema.validate(value).stream().map(SchemaLibrary::violation).toList();
    }

    private static SchemaViolation violation(ValidationMessage message) {
        return new SchemaViolation(message.getInstanceLocation().toString(), message.getType(), Phrases.of(message));
    }

    private String address(Schema schema, Direction direction) {
        return addresses.computeIfAbsent(new Key(schema.place(), schema.json(), direction), key -> {
            String address = ADDRESS + count.incrementAndGet();
            entries.put(address, new Entry(schema, direction));
            return address;
        });
    }

    private JsonSchemaFactory factory() {
        return JsonSchemaFactory.builder()
                .defaultMetaSchemaIri(JsonMetaSchema.getV202012().getIri())
                .metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                        .formats(formats -> OpenApiFormats.ALL.forEach(format -> formats.put(format.getName(), format)))
                        .build())
                .schemaLoaders(loaders -> loaders.add(this::load))
                .build();
    }

    private InputStreamSource load(AbsoluteIri address) {
        Entry entry = entries.get(address.toString());
        if (entry == null) {
            throw new IllegalStateException("no schema of the contract has the address " + address);
        }
        JsonNode normalized =
                new SchemaNormalizer(documents, entry.direction(), this::address).normalize(entry.schema());
        byte[] bytes = normalized.toString().getBytes(StandardCharsets.UTF_8);
        return () -> new ByteArrayInputStream(bytes);
    }

    private record Entry(Schema schema, Direction direction) {}

    /**
     * Schemas are told apart by their place, and by identity where several were made from one place: comparing whole
     * trees would cost more than compiling them.
     */
    private record Key(Place place, JsonNode json, Direction direction) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.json == json
                    && key.direction == direction
                    && key.place.equals(place);
        }

        @Override
        public int hashCode() {
            return 31 * place.hashCode() + direction.hashCode();
        }
    }
}
