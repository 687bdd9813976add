package io.understudy.validation.parameter.value;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.style.Delimiter;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import io.understudy.schema.SchemaView;
import io.understudy.validation.schema.CompiledSchema;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out from schemas how texts are read. Used while a contract is prepared, by one thread. */
public final class SchemaValueReaders {
    private static final CompiledSchema FITS = value -> List.of();

    private final SchemaLibrary schemas;
    private final DocumentSet documents;
    private final Map<Key, SchemaValueReader> known = new HashMap<>();

    private record Key(Place place, int depth) {}

    /**
     * Readings by the schemas of one contract.
     *
     * @param schemas the contract's schemas
     * @param documents where the schemas stand
     */
    public SchemaValueReaders(SchemaLibrary schemas, DocumentSet documents) {
        this.schemas = schemas;
        this.documents = documents;
    }

    /**
     * How the value of a whole parameter is read.
     *
     * @param depth how many levels of values below it can be written
     */
    public SchemaValueReader of(Schema schema, int depth) {
        return new SchemaValueReader(
                alternatives(schema, depth, new HashSet<>()), schemas.compile(schema, Direction.REQUEST));
    }

    /** The default that a schema gives, itself or in what it refers to or is made of. */
    public Optional<JsonNode> fallback(Schema schema) {
        return view(schema).conjunction().stream()
                .filter(part -> part.json().has("default"))
                .map(part -> part.json().get("default"))
                .findFirst();
    }

    private SchemaView view(Schema schema) {
        return new SchemaView(schema, documents);
    }

    private SchemaValueReader below(Schema schema, int depth) {
        Key key = new Key(schema.place(), depth);
        SchemaValueReader reading = known.get(key);
        if (reading == null) {
            List<TypedAlternative> alternatives = alternatives(schema, depth, new HashSet<>());
            boolean oneWay =
                    alternatives.size() == 1 && alternatives.get(0).types().size() == 1;
            reading = new SchemaValueReader(alternatives, oneWay ? FITS : schemas.compile(schema, Direction.REQUEST));
            known.put(key, reading);
        }
        return reading;
    }

    private List<TypedAlternative> alternatives(Schema schema, int depth, Set<Place> open) {
        if (!schema.json().isObject() || !open.add(schema.place())) {
            return List.of(TypedAlternative.ANY);
        }
        SchemaView view = view(schema);
        List<TypedAlternative> found = view.counts() ? List.of(own(schema, depth)) : List.of(TypedAlternative.ANY);
        if (view.refers()) {
            found = SchemaValueReader.every(found, alternatives(documents.target(schema), depth, open));
        }
        if (view.counts()) {
            for (Schema part : schema.items("allOf")) {
                found = SchemaValueReader.every(found, alternatives(part, depth, open));
            }
            found = SchemaValueReader.every(found, union(schema.items("oneOf"), depth, open));
            found = SchemaValueReader.every(found, union(schema.items("anyOf"), depth, open));
        }
        open.remove(schema.place());
        return view.isNullable()
                ? Stream.concat(found.stream(), Stream.of(TypedAlternative.of(EnumSet.of(ValueType.NULL))))
                        .toList()
                : found;
    }

    private List<TypedAlternative> union(List<Schema> parts, int depth, Set<Place> open) {
        return parts.isEmpty()
                ? List.of(TypedAlternative.ANY)
                : parts.stream()
                        .flatMap(part -> alternatives(part, depth, open).stream())
                        .limit(SchemaValueReader.MOST_ALTERNATIVES)
                        .toList();
    }

    private TypedAlternative own(Schema schema, int depth) {
        Set<ValueType> types = types(schema.json());
        if (depth == 0) {
            return TypedAlternative.of(types);
        }
        Map<String, SchemaValueReader> properties = new LinkedHashMap<>();
        view(schema)
                .properties()
                .forEach((name, property) -> properties.put(name, below(property.schema(), depth - 1)));
        List<SchemaValueReader> prefix = new ArrayList<>();
        schema.items("prefixItems").forEach(item -> prefix.add(below(item, depth - 1)));
        return new TypedAlternative(
                types,
                prefix,
                below(schema, "items", depth),
                properties,
                below(schema, "additionalProperties", depth),
                delimiter(schema, depth));
    }

    /** In 2.0 an array within the array of a parameter is written in a format of its own (2.0, "Items Object"). */
    private static Optional<Delimiter> delimiter(Schema schema, int depth) {
        if (schema.version() != SpecificationVersion.V2_0 || depth != 1) {
            return Optional.empty();
        }
        return Optional.of(
                switch (schema.json().path("collectionFormat").asText()) {
                    case "ssv" -> Delimiter.SPACE;
                    case "tsv" -> Delimiter.TAB;
                    case "pipes" -> Delimiter.PIPE;
                    default -> Delimiter.COMMA;
                });
    }

    private Optional<SchemaValueReader> below(Schema schema, String keyword, int depth) {
        Schema child = schema.child(keyword);
        if (child.json().isBoolean() && child.json().booleanValue()) {
            return Optional.of(SchemaValueReader.ANY);
        }
        return child.json().isObject() ? Optional.of(below(child, depth - 1)) : Optional.empty();
    }

    private static Set<ValueType> types(JsonNode schema) {
        Set<ValueType> types = EnumSet.noneOf(ValueType.class);
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            ValueType.named(type.textValue()).ifPresent(types::add);
        } else if (type.isArray()) {
            type.forEach(each -> ValueType.named(each.asText()).ifPresent(types::add));
        } else if (schema.path("enum").isArray()) {
            schema.path("enum").forEach(value -> types.add(ValueType.of(value)));
        } else if (schema.has("const")) {
            types.add(ValueType.of(schema.path("const")));
        } else if (schema.has("properties") || schema.has("additionalProperties")) {
            types.add(ValueType.OBJECT);
        } else if (schema.has("items") || schema.has("prefixItems")) {
            types.add(ValueType.ARRAY);
        }
        return types;
    }
}
