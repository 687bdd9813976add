package io.understudy.codec.body;

import io.understudy.codec.MediaType;
import io.understudy.codec.form.FormReader;
import io.understudy.codec.format.BinaryReader;
import io.understudy.codec.format.BodyReader;
import io.understudy.codec.format.JsonReader;
import io.understudy.codec.format.TextReader;
import io.understudy.codec.multipart.MultipartReader;
import io.understudy.codec.multipart.PartRules;
import io.understudy.codec.stream.StreamReader;
import io.understudy.codec.xml.XmlReader;
import io.understudy.contract.message.Encoding;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.validation.shape.Shape;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Makes the readers of the bodies of one declaration, and of their parts. Immutable. */
public final class BodyReaders {
    private final Map<String, Encoding> encodings;
    private final SchemaLibrary schemas;
    private final Direction direction;

    /**
     * Readers for bodies of one declaration.
     *
     * @param encodings how single properties of a form or multipart body are written, by property
     * @param schemas the schemas of the contract
     * @param direction which way the message travels
     */
    public BodyReaders(Map<String, Encoding> encodings, SchemaLibrary schemas, Direction direction) {
        this.encodings = encodings;
        this.schemas = schemas;
        this.direction = direction;
    }

    /** The reader of bodies in this notation, whose value is of this shape. */
    public BodyReader of(BodyNotation notation, Shape shape) {
        return switch (notation) {
            case JSON -> new JsonReader();
            case FORM -> new FormReader(shape, encodings);
            case MULTIPART ->
                new MultipartReader(new PartRules(shape, encodings, schemas, direction, BodyReaders::partReaders));
            case STREAM -> new StreamReader(shape);
            case TEXT -> new TextReader(shape);
            case XML -> new XmlReader(shape);
            case BINARY -> new BinaryReader(shape);
        };
    }

    /** What is in a part has no parts: a body could be made of nothing but boundaries within boundaries. */
    private static Function<MediaType, BodyReader> partReaders(Shape shape) {
        Map<BodyNotation, BodyReader> readers = new EnumMap<>(BodyNotation.class);
        BodyReader bytes = new BinaryReader(shape);
        readers.put(BodyNotation.JSON, new JsonReader());
        readers.put(BodyNotation.TEXT, new TextReader(shape));
        readers.put(BodyNotation.XML, new XmlReader(shape));
        return type -> readers.getOrDefault(BodyNotation.of(type, shape), bytes);
    }
}
