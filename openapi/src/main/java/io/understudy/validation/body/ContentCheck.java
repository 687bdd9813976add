package io.understudy.validation.body;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.MediaType;
import io.understudy.codec.format.BodyReader;
import io.understudy.codec.format.Content;
import io.understudy.codec.format.ViolationCollector;
import io.understudy.contract.message.MediaContent;
import io.understudy.validation.schema.CompiledSchema;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.validation.shape.Shape;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Judges bodies in one declared media type or range. */
final class ContentCheck {
    private final MediaType range;
    private final Shape shape;
    private final Optional<CompiledSchema> schema;
    private final Map<BodyNotation, BodyReader> formats = new EnumMap<>(BodyNotation.class);

    ContentCheck(MediaType range, MediaContent declared, SchemaLibrary schemas, Direction direction) {
        this.range = range;
        this.shape = declared.schema().map(schemas::shape).orElse(Shape.ANY);
        this.schema = declared.schema().map(found -> schemas.compile(found, direction));
        BodyFormats known = new BodyFormats(declared.encoding(), schemas, direction);
        if (range.isConcrete()) {
            BodyNotation sort = BodyNotation.of(range, shape);
            formats.put(sort, known.format(sort, shape));
        } else {
            for (BodyNotation sort : BodyNotation.values()) {
                formats.put(sort, known.format(sort, shape));
            }
        }
    }

    MediaType range() {
        return range;
    }

    /** Whether no bytes at all can be a value in this media type. */
    boolean canBeEmpty(MediaType type) {
        BodyNotation sort = BodyNotation.of(type, shape);
        return sort == BodyNotation.TEXT || sort == BodyNotation.BINARY;
    }

    /** The value of a body that this declaration covers; what is wrong with it goes into the report. */
    BodyValue check(MediaType type, byte[] body, ViolationCollector report) {
        BodyNotation sort = BodyNotation.of(type, shape);
        BodyReader format = formats.get(sort);
        if (format == null) {
            throw new IllegalStateException(type.essence() + " is not covered by " + range.essence());
        }
        Optional<JsonNode> value = format.read(new Content(type, ByteBuffer.wrap(body)), report);
        value.ifPresent(found -> schema.ifPresent(compiled -> report.addMisfits(compiled, found)));
        return sort == BodyNotation.BINARY
                ? new BodyValue.Raw(body)
                : value.<BodyValue>map(BodyValue.Tree::new).orElseGet(() -> new BodyValue.Raw(body));
    }
}
