package io.understudy.verify.lifecycle;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.verify.message.Reply.Answered;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something that was created.
 *
 * @param id its key
 * @param name the name of the member that has it; {@code ""} when it stands somewhere else
 * @param certain whether the answer says for certain that this is the key, and not just something that looks like one
 * @param shown what the answer shows of it; a missing node for nothing
 */
public record CreatedResource(JsonNode id, String name, boolean certain, JsonNode shown) {
    private static final JsonMapper JSON = new JsonMapper();

    /** What an answer tells of what was created; empty when there is no key in it. */
    public static Optional<CreatedResource> of(Answered answer, KeySource source) {
        JsonNode body = body(answer);
        if (!source.pointer().isEmpty()) {
            JsonNode id = body.at(source.pointer());
            JsonPointer pointer = JsonPointer.compile(source.pointer());
            String name = pointer.last().getMatchingProperty();
            return id.isValueNode() && !id.isNull()
                    ? Optional.of(new CreatedResource(id, name, true, body.at(pointer.head())))
                    : Optional.empty();
        }
        return named(body, source.name(), true)
                .or(() -> named(body, "id", true))
                .or(() -> located(answer))
                .or(() -> named(body, "id", false));
    }

    /** The body of an answer as JSON; missing when it is none. */
    public static JsonNode body(Answered answer) {
        try {
            JsonNode body = JSON.readTree(answer.body().bytes());
            return body == null ? MissingNode.getInstance() : body;
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    private static Optional<CreatedResource> named(JsonNode body, String name, boolean whole) {
        for (JsonNode object : objects(body)) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                String key = member.getKey().toLowerCase(Locale.ROOT);
                String wanted = name.toLowerCase(Locale.ROOT);
                boolean matches = whole ? key.equals(wanted) : key.endsWith(wanted);
                JsonNode value = member.getValue();
                boolean usable = value.isIntegralNumber()
                        || (value.isTextual() && !value.textValue().isEmpty());
                if (matches && usable) {
                    return Optional.of(new CreatedResource(value, member.getKey(), whole, object));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<CreatedResource> located(Answered answer) {
        return answer.header("Location").stream()
                .map(location -> location.replaceFirst("[?#].*", "").replaceFirst("/$", ""))
                .map(location -> location.substring(location.lastIndexOf('/') + 1))
                .filter(last -> !last.isEmpty())
                .map(last -> new CreatedResource(
                        TextNode.valueOf(last.replaceFirst("\\.[a-z]+$", "")), "", true, MissingNode.getInstance()))
                .findFirst();
    }

    /** All objects in a value, those further out first; of lists only the first item. */
    public static List<JsonNode> objects(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        List<JsonNode> objects = new ArrayList<>();
        while (!open.isEmpty()) {
            JsonNode value = open.poll();
            if (value.isObject()) {
                objects.add(value);
                value.forEach(open::add);
            } else if (value.isArray() && !value.isEmpty()) {
                open.add(value.get(0));
            }
        }
        return objects;
    }

    /** The object in a body that has this key under the same name as the answer to the creation; else missing. */
    public JsonNode within(JsonNode body) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(body));
        while (!open.isEmpty()) {
            JsonNode value = open.poll();
            if (value.isObject() && isThis(value)) {
                return value;
            }
            if (value.isContainerNode()) {
                value.forEach(open::add);
            }
        }
        return MissingNode.getInstance();
    }

    private boolean isThis(JsonNode object) {
        JsonNode member = object.path(name);
        return member.isValueNode() && member.asText().equals(id.asText());
    }

    /** Whether a body has this key. */
    public boolean isIn(JsonNode body) {
        return !within(body).isMissingNode();
    }

    /** Whether an answer about this would show the key. */
    public boolean isComparable(Answered answer) {
        return certain && !name.isEmpty() && body(answer).isContainerNode();
    }
}
