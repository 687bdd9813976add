package io.understudy.mock.load;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A small document made of a few operations of a large one, and of what they refer to. */
final class ContractCut {
    private static final JsonMapper JSON = new JsonMapper();
    private final JsonNode whole;
    private final ObjectNode part;
    private final Deque<JsonNode> unread = new ArrayDeque<>();
    private final Set<String> taken = new HashSet<>();

    private ContractCut(JsonNode whole) {
        this.whole = whole;
        this.part = JSON.createObjectNode();
        for (String member : List.of("openapi", "info", "servers")) {
            part.set(member, whole.path(member));
        }
        part.putObject("paths");
    }

    /**
     * Writes a document with the last operation of another one first, and then its first ones.
     *
     * @param document a document in JSON that refers to nothing but its own components
     * @param operations how many operations to take
     * @param file where to write
     * @return the file
     */
    static Path write(Path document, int operations, Path file) throws IOException {
        JsonNode whole = JSON.readTree(document.toFile());
        List<OperationPointer> all = OperationPointer.all(whole);
        ContractCut cut = new ContractCut(whole);
        cut.take(all.get(all.size() - 1));
        all.subList(0, operations - 1).forEach(cut::take);
        cut.followReferences();
        JSON.writeValue(file.toFile(), cut.part);
        return file;
    }

    private void take(OperationPointer operation) {
        JsonNode item = whole.path("paths").path(operation.path());
        ObjectNode ownItem = part.withObject("/paths").withObjectProperty(operation.path());
        for (String member : List.of("parameters", operation.method())) {
            if (item.has(member)) {
                ownItem.set(member, item.get(member));
                unread.add(item.get(member));
            }
        }
    }

    private void followReferences() {
        while (!unread.isEmpty()) {
            for (JsonNode reference : unread.remove().findValues("$ref")) {
                if (reference.isTextual() && taken.add(reference.textValue())) {
                    takeComponent(JsonPointer.compile(reference.textValue().substring(1)));
                }
            }
        }
    }

    /** @param pointer for instance {@code /components/schemas/User} */
    private void takeComponent(JsonPointer pointer) {
        JsonNode component = whole.at(pointer);
        String name = pointer.last().getMatchingProperty();
        part.withObject(pointer.head()).set(name, component);
        unread.add(component);
    }
}
