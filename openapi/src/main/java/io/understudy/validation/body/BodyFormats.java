package io.understudy.validation.body;

import io.understudy.codec.MediaType;
import io.understudy.codec.form.FormReader;
import io.understudy.codec.format.BinaryReader;
import io.understudy.codec.format.BodyReader;
import io.understudy.codec.format.JsonReader;
import io.understudy.codec.format.TextReader;
import io.understudy.codec.multipart.MultipartReader;
import io.understudy.codec.multipart.PartRules;
import io.understudy.codec.xml.XmlReader;
import io.understudy.contract.message.Encoding;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.validation.shape.Shape;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The formats in which bodies of one declaration, and their parts, can be written. */
final class BodyFormats {
    private final Map<String, Encoding> encodings;
    private final SchemaLibrary schemas;
    private final Direction direction;

    /**
     * @param encodings how single properties of a form or multipart body are written, by property
     */
    BodyFormats(Map<String, Encoding> encodings, SchemaLibrary schemas, Direction direction) {
        this.encodings = encodings;
        this.schemas = schemas;
        this.direction = direction;
    }

    /** The format for a body of this sort, whose value is of this shape. */
    BodyReader format(BodyNotation sort, Shape shape) {
        return switch (sort) {
            case JSON -> new JsonReader();
            case FORM -> new FormReader(shape, encodings);
            case MULTIPART ->
                new MultipartReader(new PartRules(shape, encodings, schemas, direction, BodyFormats::partFormats));
            case TEXT -> new TextReader(shape);
            case XML -> new XmlReader(shape);
            case BINARY -> new BinaryReader(shape);
        };
    }

    /** What is in a part has no parts: a body could be made of nothing but boundaries within boundaries. */
    private static Function<MediaType, BodyReader> partFormats(Shape shape) {
        Map<BodyNotation, BodyReader> formats = new EnumMap<>(BodyNotation.class);
        BodyReader bytes = new BinaryReader(shape);
        formats.put(BodyNotation.JSON, new JsonReader());
        formats.put(BodyNotation.TEXT, new TextReader(shape));
        formats.put(BodyNotation.XML, new XmlReader(shape));
        return type -> formats.getOrDefault(BodyNotation.of(type, shape), bytes);
    }
}
