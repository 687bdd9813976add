package io.understudy.codec.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.codec.format.BodyReader;
import io.understudy.codec.format.EncodedContent;
import io.understudy.codec.format.JsonReader;
import io.understudy.codec.format.TextDecoder;
import io.understudy.codec.format.ViolationCollector;
import io.understudy.validation.shape.Shape;
import java.util.Optional;

/** Reads the items of a body as an array, whether the schema speaks of that array or of one item. */
public final class StreamReader implements BodyReader {
    static final String EVENT_STREAM = "text/event-stream";
    static final String JSON_SEQUENCE = "application/json-seq";

    private static final String RECORD_SEPARATOR = "\u001E";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Shape item;

    /** A body of items that stand for values of this shape, or for the items of an array of this shape. */
    public StreamReader(Shape shape) {
        this.item = isWhole(shape) ? shape.items().orElse(Shape.ANY) : shape;
    }

    /** Whether the schema of a body speaks of all of its items together. */
    public static boolean isWhole(Shape shape) {
        return shape.isOnly(Shape.Type.ARRAY);
    }

    @Override
    public Optional<JsonNode> read(EncodedContent content, ViolationCollector report) {
        return TextDecoder.decode(content, report).map(text -> switch (content.type()
                .essence()) {
            case EVENT_STREAM -> events(text, report);
            case JSON_SEQUENCE -> texts(text.split(RECORD_SEPARATOR, -1), report);
            default -> texts(text.split("\n", -1), report);
        });
    }

    private static ArrayNode texts(String[] texts, ViolationCollector report) {
        ArrayNode items = NODES.arrayNode();
        for (String text : texts) {
            if (!text.isBlank()) {
                items.add(json(text, at(report, items)));
            }
        }
        return items;
    }

    private static ViolationCollector at(ViolationCollector report, ArrayNode items) {
        return report.at(Integer.toString(items.size()));
    }

    /** The value of a JSON text; null stands in for one that was refused. */
    private static JsonNode json(String text, ViolationCollector report) {
        return JsonReader.parse(text, report).orElse(NullNode.getInstance());
    }

    private ArrayNode events(String text, ViolationCollector report) {
        ArrayNode items = NODES.arrayNode();
        for (ServerSentEvent event : ServerSentEvent.parse(text)) {
            ViolationCollector place = at(report, items);
            Shape data = item.properties().get("data");
            items.add(data == null ? data(event.data(), item, place) : fields(event, data, place));
        }
        return items;
    }

    private static ObjectNode fields(ServerSentEvent event, Shape data, ViolationCollector report) {
        ObjectNode fields = NODES.objectNode();
        event.event().ifPresent(type -> fields.put("event", type));
        fields.set("data", data(event.data(), data, report.at("data")));
        event.id().ifPresent(id -> fields.put("id", id));
        event.retry().ifPresent(retry -> fields.put("retry", retry));
        return fields;
    }

    private static JsonNode data(String text, Shape shape, ViolationCollector report) {
        if (shape.isOnly(Shape.Type.STRING)) {
            return TextNode.valueOf(text);
        }
        if (!shape.allows(Shape.Type.STRING)) {
            return json(text, report);
        }
        // Where any value or several types can be meant, what is no JSON is a text.
        return JsonReader.parse(text, new ViolationCollector("Data")).orElseGet(() -> TextNode.valueOf(text));
    }
}
