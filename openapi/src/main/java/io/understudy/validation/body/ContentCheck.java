package io.understudy.validation.body;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.MediaType;
import io.understudy.codec.body.BodyNotation;
import io.understudy.codec.body.BodyReaders;
import io.understudy.codec.format.BodyReader;
import io.understudy.codec.format.EncodedContent;
import io.understudy.codec.format.ViolationCollector;
import io.understudy.codec.stream.StreamReader;
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
        BodyReaders readers = new BodyReaders(declared.encoding(), schemas, direction);
        if (range.isConcrete()) {
            BodyNotation notation = BodyNotation.of(range, shape);
            formats.put(notation, readers.of(notation, shape));
        } else {
            for (BodyNotation notation : BodyNotation.values()) {
                formats.put(notation, readers.of(notation, shape));
            }
        }
    }

    MediaType range() {
        return range;
    }

    /** Whether no bytes at all can be a value in this media type. */
    boolean canBeEmpty(MediaType type) {
        BodyNotation notation = BodyNotation.of(type, shape);
        return notation == BodyNotation.TEXT || notation == BodyNotation.BINARY;
    }

    /** The value of a body that this declaration covers; what is wrong with it goes into the report. */
    BodyValue check(MediaType type, byte[] body, ViolationCollector report) {
        BodyNotation notation = BodyNotation.of(type, shape);
        BodyReader format = formats.get(notation);
        if (format == null) {
            throw new IllegalStateException(type.essence() + " is not covered by " + range.essence());
        }
        Optional<JsonNode> value = format.read(new EncodedContent(type, ByteBuffer.wrap(body)), report);
        value.ifPresent(found -> schema.ifPresent(compiled -> judge(notation, compiled, found, report)));
        return notation == BodyNotation.BINARY
                ? new BodyValue.Raw(body)
                : value.<BodyValue>map(BodyValue.Tree::new).orElseGet(() -> new BodyValue.Raw(body));
    }

    /** The schema of a stream can speak of one item: then each is judged. */
    private void judge(BodyNotation notation, CompiledSchema compiled, JsonNode value, ViolationCollector report) {
        if (notation != BodyNotation.STREAM || StreamReader.isWhole(shape)) {
            report.addMisfits(compiled, value);
            return;
        }
        for (int index = 0; index < value.size(); index++) {
            report.at(Integer.toString(index)).addMisfits(compiled, value.get(index));
        }
    }
}
