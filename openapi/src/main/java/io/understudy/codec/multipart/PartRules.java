package io.understudy.codec.multipart;

import io.understudy.codec.MediaType;
import io.understudy.codec.format.BodyReader;
import io.understudy.contract.message.Encoding;
import io.understudy.contract.message.ParameterStyle;
import io.understudy.validation.parameter.HeaderParameterCheck;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.validation.shape.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How the parts of a multipart body are written, worked out once for each property. */
public final class PartRules {
    private static final List<MediaType> JSON =
            List.of(new MediaType("application", "json", Map.of()), new MediaType("application", "*+json", Map.of()));

    private final Map<String, PartRule> properties = new LinkedHashMap<>();
    private final PartRule others;
    private final Optional<PartRule> items;

    /**
     * The rules for bodies of some shape.
     *
     * @param encodings how single properties are written, by name
     * @param formats the formats for values of a shape, by the media type that they are in
     */
    public PartRules(
            Shape shape,
            Map<String, Encoding> encodings,
            SchemaLibrary schemas,
            Direction direction,
            Function<Shape, Function<MediaType, BodyReader>> formats) {
        shape.properties().forEach((name, property) -> {
            Optional<Encoding> encoding = Optional.ofNullable(encodings.get(name));
            Map<String, HeaderParameterCheck> headers = new LinkedHashMap<>();
            encoding.map(Encoding::headers).orElse(Map.of()).forEach((header, declared) -> {
                if (!header.equalsIgnoreCase("Content-Type")) {
                    headers.put(header, HeaderParameterCheck.of(declared, schemas, direction));
                }
            });
            properties.put(name, rule(property, encoding, headers, formats));
        });
        this.others = rule(shape.additionalProperties().orElse(Shape.ANY), Optional.empty(), Map.of(), formats);
        this.items = shape.isOnly(Shape.Type.ARRAY)
                ? Optional.of(rule(shape.items().orElse(Shape.ANY), Optional.empty(), Map.of(), formats))
                : Optional.empty();
    }

    private static PartRule rule(
            Shape property,
            Optional<Encoding> encoding,
            Map<String, HeaderParameterCheck> headers,
            Function<Shape, Function<MediaType, BodyReader>> formats) {
        boolean array = property.isOnly(Shape.Type.ARRAY);
        Optional<ParameterStyle> delimited =
                encoding.filter(written -> array && !written.explode()).map(Encoding::style);
        Shape item = array ? property.items().orElse(Shape.ANY) : property;
        Shape part = delimited.isPresent() ? Shape.ANY : item;
        List<MediaType> types = encoding.flatMap(Encoding::contentType)
                .map(MediaType::list)
                .orElse(part.isOnly(Shape.Type.OBJECT) ? JSON : List.of());
        return new PartRule(property, array, delimited, types, headers, formats.apply(part));
    }

    PartRule of(String name) {
        return properties.getOrDefault(name, others);
    }

    /** The rule for every part, where the schema wants an array rather than an object. */
    Optional<PartRule> items() {
        return items;
    }
}
