package io.understudy.codec.stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.MediaType;
import io.understudy.codec.format.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Writes items, each in its frame, in UTF-8. */
public final class StreamWriter {
    private static final Set<String> FIELDS = Set.of("event", "data", "id", "retry");

    private StreamWriter() {}

    /**
     * The body of all items of an array, or of the one item that anything else is.
     *
     * @param type a media type for which {@link MediaType#isStream} holds
     */
    public static byte[] write(JsonNode value, MediaType type) {
        if (!value.isArray()) {
            return frame(value, type);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        value.forEach(item -> body.writeBytes(frame(item, type)));
        return body.toByteArray();
    }

    /** One item in its frame. */
    public static byte[] frame(JsonNode item, MediaType type) {
        String frame = switch (type.essence()) {
            case StreamReader.EVENT_STREAM -> event(item).text();
            case StreamReader.JSON_SEQUENCE -> "\u001E" + JsonWriter.text(item) + "\n";
            default -> JsonWriter.text(item) + "\n";
        };
        return frame.getBytes(StandardCharsets.UTF_8);
    }

    private static ServerSentEvent event(JsonNode item) {
        if (!isEvent(item)) {
            return ServerSentEvent.of(data(item));
        }
        return new ServerSentEvent(
                field(item, "event").map(JsonNode::asText),
                data(item.path("data")),
                field(item, "id").map(JsonNode::asText),
                field(item, "retry").filter(JsonNode::isIntegralNumber).map(JsonNode::longValue));
    }

    private static Optional<JsonNode> field(JsonNode item, String name) {
        return Optional.of(item.path(name)).filter(JsonNode::isValueNode).filter(value -> !value.isNull());
    }

    private static boolean isEvent(JsonNode item) {
        return item.has("data") && item.properties().stream().allMatch(member -> FIELDS.contains(member.getKey()));
    }

    private static String data(JsonNode value) {
        return value.isTextual() ? value.textValue() : JsonWriter.text(value);
    }
}
