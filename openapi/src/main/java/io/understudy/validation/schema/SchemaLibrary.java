package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.Vocabulary;
import io.understudy.document.DocumentSet;
import io.understudy.document.Schema;
import io.understudy.validation.shape.Shape;
import io.understudy.validation.shape.ShapeReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of one contract, compiled on first use and kept. Each target of a {@code $ref} becomes a document of its
 * own under a made-up address, so that the validator resolves recursion by itself and fetches nothing. Safe to share
 * between threads.
 */
public final class SchemaLibrary {
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .locale(Locale.ENGLISH)
            .pathType(PathType.JSON_POINTER)
            .regularExpressionFactory(BoundedPattern::compile)
            .preloadJsonSchema(false)
            .build();

    private final DocumentSet documents;
    private final AddressBook addresses;
    private final ShapeReader shapes;
    private final Set<String> complete = ConcurrentHashMap.newKeySet();
    private final JsonSchemaFactory factory;

    /** The schemas that stand in these documents. */
    public SchemaLibrary(DocumentSet documents) {
        this.documents = documents;
        this.addresses = new AddressBook(documents);
        this.shapes = new ShapeReader(documents);
        this.factory = factory();
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
        String address = addresses.address(schema, direction);
        compileAll(address);
        JsonSchema compiled = compiled(address);
        return value -> StackRoom.check(value, () -> violations(compiled, value));
    }

    /** Compiles a schema and all that it leads to. */
    private void compileAll(String root) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            if (!complete.contains(address) && found.add(address)) {
                compiled(address);
                waiting.addAll(addresses.references(address));
            }
        }
        complete.addAll(found);
    }

    private JsonSchema compiled(String address) {
        try {
            return factory.getSchema(SchemaLocation.of(address), CONFIG);
        } catch (RuntimeException problem) {
            throw new InvalidSchemaException(addresses.place(address), problem);
        }
    }

    private static List<SchemaViolation> violations(JsonSchema schema, JsonNode value) {
        Set<ValidationMessage> misfits = schema.validate(value);
        if (misfits.isEmpty()) {
            return List.of();
        }
        List<SchemaViolation> violations = new ArrayList<>(misfits.size());
        for (ValidationMessage misfit : misfits) {
            violations.add(violation(misfit));
        }
        return violations;
    }

    private static SchemaViolation violation(ValidationMessage message) {
        return new SchemaViolation(message.getInstanceLocation().toString(), message.getType(), Phrases.of(message));
    }

    private JsonSchemaFactory factory() {
        JsonMetaSchema.Builder keywords = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .formats(formats -> OpenApiFormats.ALL.forEach(format -> formats.put(format.getName(), format)));
        if (!asksForPaths()) {
            // Of the core vocabulary, normalized schemas use nothing but references.
            String core = Vocabulary.V202012_CORE.getIri();
            Vocabulary shared = new Vocabulary(core, new SharedReference(this::compiled, addresses::recurs));
            keywords.vocabularyFactory(name -> name.equals(core) ? shared : null);
        }
        return JsonSchemaFactory.builder()
                .defaultMetaSchemaIri(JsonMetaSchema.getV202012().getIri())
                .metaSchema(keywords.build())
                .schemaLoaders(loaders -> loaders.add(address -> {
                    byte[] text =
                            addresses.normalized(address.toString()).toString().getBytes(StandardCharsets.UTF_8);
                    return () -> new ByteArrayInputStream(text);
                }))
                .build();
    }

    /** Whether some schema asks which properties or items others have judged, and so by which path they were reached. */
    private boolean asksForPaths() {
        return documents.roots().values().stream()
                .anyMatch(root ->
                        root.findValue("unevaluatedProperties") != null || root.findValue("unevaluatedItems") != null);
    }
}
