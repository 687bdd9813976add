package io.understudy.validation.shape;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the shapes of the schemas of one contract, each once. Safe to share between threads. */
public final class ShapeReader {
    private static final Pattern COMPONENT = Pattern.compile("/(?:components/schemas|definitions)/([^/]+)");

    private final DocumentSet documents;
    private final Map<Key, Shape> known = new ConcurrentHashMap<>();

    /** The shapes of the schemas that stand in these documents. */
    public ShapeReader(DocumentSet documents) {
        this.documents = documents;
    }

    /** What a schema lets a value look like. */
    public Shape read(Schema schema) {
        return read(schema, new HashSet<>());
    }

    /**
     * @param open the schemas that are being read: one that is made of itself adds nothing to itself
     */
    private Shape read(Schema schema, Set<Key> open) {
        Key key = new Key(schema.place(), schema.json());
        Shape shape = known.get(key);
        if (shape != null) {
            return shape;
        }
        if (!open.add(key)) {
            return Shape.ANY;
        }
        Shape read = new Shape(traits(schema, open), this::read);
        open.remove(key);
        Shape earlier = known.putIfAbsent(key, read);
        return earlier == null ? read : earlier;
    }

    private Shape.Traits traits(Schema schema, Set<Key> open) {
        JsonNode json = schema.json();
        List<Shape.Traits> same = new ArrayList<>();
        Optional<Shape.Traits> target =
                target(schema).map(other -> read(other, open).traits());
        target.ifPresent(same::add);
        if (target.isPresent() && schema.version() != SpecificationVersion.V3_1) {
            return withComponent(same.get(0), component(schema.place()));
        }
        same.addAll(parts(schema, "allOf", open));
        List<Shape.Traits> either = new ArrayList<>(parts(schema, "oneOf", open));
        either.addAll(parts(schema, "anyOf", open));
        List<Shape.Traits> all = new ArrayList<>(same);
        all.addAll(either);

        Map<String, Schema> properties = new LinkedHashMap<>();
        Schema own = child(schema, "properties");
        own.json().properties().forEach(entry -> properties.put(entry.getKey(), child(own, entry.getKey())));
        all.forEach(part -> part.properties().forEach(properties::putIfAbsent));

        XmlHint xml = XmlHint.of(json.path("xml"));
        for (Shape.Traits part : same) {
            xml = xml.or(part.xml());
        }
        return new Shape.Traits(
                new TypeInference(json).types(same, either),
                isBinary(json) || all.stream().anyMatch(Shape.Traits::binary),
                properties,
                first(child(schema, "items"), all, Shape.Traits::items),
                first(child(schema, "additionalProperties"), all, Shape.Traits::additional),
                xml,
                component(schema.place()).or(() -> target.flatMap(Shape.Traits::component)));
    }

    private static Shape.Traits withComponent(Shape.Traits traits, Optional<String> component) {
        return new Shape.Traits(
                traits.types(),
                traits.binary(),
                traits.properties(),
                traits.items(),
                traits.additional(),
                traits.xml(),
                component.or(traits::component));
    }

    private List<Shape.Traits> parts(Schema schema, String keyword, Set<Key> open) {
        Schema list = child(schema, keyword);
        List<Shape.Traits> parts = new ArrayList<>();
        for (int index = 0; index < list.json().size() && list.json().isArray(); index++) {
            Schema part = new Schema(
                    list.json().get(index), schema.version(), list.place().child(index));
            parts.add(read(part, open).traits());
        }
        return parts;
    }

    private Optional<Schema> target(Schema schema) {
        return schema.json().path("$ref").isTextual() ? Optional.of(documents.target(schema)) : Optional.empty();
    }

    private static Optional<Schema> first(
            Schema own, List<Shape.Traits> parts, Function<Shape.Traits, Optional<Schema>> member) {
        return own.json().isObject()
                ? Optional.of(own)
                : parts.stream().map(member).flatMap(Optional::stream).findFirst();
    }

    private static boolean isBinary(JsonNode json) {
        return json.path("format").asText().equals("binary")
                || json.path("type").asText().equals("file")
                || (json.path("contentMediaType").isTextual() && !json.has("contentEncoding"));
    }

    private static Optional<String> component(Place place) {
        Matcher matcher = COMPONENT.matcher(place.pointer());
        return matcher.matches()
                ? Optional.of(matcher.group(1).replace("~1", "/").replace("~0", "~"))
                : Optional.empty();
    }

    private static Schema child(Schema schema, String name) {
        return new Schema(
                schema.json().path(name), schema.version(), schema.place().child(name));
    }

    /** Schemas are told apart by their place, and by identity where several were made from one place. */
    private record Key(Place place, JsonNode json) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Key key && key.json == json && key.place.equals(place);
        }

        @Override
        public int hashCode() {
            return place.hashCode();
        }
    }
}
