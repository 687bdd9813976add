package io.understudy.validation.body;

import io.understudy.contract.Encoding;
import io.understudy.media.MediaType;
import io.understudy.validation.body.form.FormBody;
import io.understudy.validation.body.format.BinaryBody;
import io.understudy.validation.body.format.BodyFormat;
import io.understudy.validation.body.format.JsonBody;
import io.understudy.validation.body.format.TextBody;
import io.understudy.validation.body.multipart.MultipartBody;
import io.understudy.validation.body.multipart.PartRules;
import io.understudy.validation.body.xml.XmlBody;
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
    BodyFormat format(BodySort sort, Shape shape) {
        return switch (sort) {
            case JSON -> new JsonBody();
            case FORM -> new FormBody(shape, encodings);
            case MULTIPART ->
                new MultipartBody(new PartRules(shape, encodings, schemas, direction, BodyFormats::partFormats));
            case TEXT -> new TextBody(shape);
            case XML -> new XmlBody(shape);
            case BINARY -> new BinaryBody(shape);
        };
    }

    /** What is in a part has no parts: a body could be made of nothing but boundaries within boundaries. */
    private static Function<MediaType, BodyFormat> partFormats(Shape shape) {
        Map<BodySort, BodyFormat> formats = new EnumMap<>(BodySort.class);
        BodyFormat bytes = new BinaryBody(shape);
        formats.put(BodySort.JSON, new JsonBody());
        formats.put(BodySort.TEXT, new TextBody(shape));
        formats.put(BodySort.XML, new XmlBody(shape));
        return type -> formats.getOrDefault(BodySort.of(type, shape), bytes);
    }
}
