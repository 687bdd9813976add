package io.understudy.validation.body;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.MediaContent;
import io.understudy.media.MediaType;
import io.understudy.validation.body.format.BodyFormat;
import io.understudy.validation.body.format.Content;
import io.understudy.validation.body.format.Report;
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
    private final Map<BodySort, BodyFormat> formats = new EnumMap<>(BodySort.class);

    ContentCheck(MediaType range, MediaContent declared, SchemaLibrary schemas, Direction direction) {
        this.range = range;
        this.shape = declared.schema().map(schemas::shape).orElse(Shape.ANY);
        this.schema = declared.schema().map(found -> schemas.compile(found, direction));
        BodyFormats known = new BodyFormats(declared.encoding(), schemas, direction);
        if (range.isConcrete()) {
            BodySort sort = BodySort.of(range, shape);
            formats.put(sort, known.format(sort, shape));
        } else {
            for (BodySort sort : BodySort.values()) {
                formats.put(sort, known.format(sort, shape));
            }
        }
    }

    MediaType range() {
        return range;
    }

    /** Whether no bytes at all can be a value in this media type. */
    boolean canBeEmpty(MediaType type) {
        BodySort sort = BodySort.of(type, shape);
        return sort == BodySort.TEXT || sort == BodySort.BINARY;
    }

    /** The value of a body that this declaration covers; what is wrong with it goes into the report. */
    BodyValue check(MediaType type, byte[] body, Report report) {
        BodySort sort = BodySort.of(type, shape);
        BodyFormat format = formats.get(sort);
        if (format == null) {
            throw new IllegalStateException(type.essence() + " is not covered by " + range.essence());
        }
        Optional<JsonNode> value = format.read(new Content(type, ByteBuffer.wrap(body)), report);
        value.ifPresent(found -> schema.ifPresent(compiled -> report.addMisfits(compiled, found)));
        return sort == BodySort.BINARY
                ? new BodyValue.Raw(body)
                : value.<BodyValue>map(BodyValue.Tree::new).orElseGet(() -> new BodyValue.Raw(body));
    }
}
