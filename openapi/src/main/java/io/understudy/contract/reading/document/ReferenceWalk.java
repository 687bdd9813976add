package io.understudy.contract.reading.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.NamedMembers;
import io.understudy.document.Place;
import io.understudy.document.SpecificationVersion;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Finds the {@code $ref}s of a document: not those in examples and other data, where they are just text, but those of
 * a property that happens to be named {@code example}.
 */
final class ReferenceWalk {
    /** Keys whose value is data, or text. */
    private static final Set<String> DATA = Set.of(
            "example", "default", "enum", "const", "value", "mapping", "scopes", "description", "summary", "title");

    private static final Pattern EXAMPLE = Pattern.compile("/examples/[^/]*$");

    private final URI document;
    private final SpecificationVersion version;
    private final BiConsumer<Place, String> found;
    private final BiConsumer<Place, String> external;
    private final StringBuilder pointer = new StringBuilder();

    /**
     * @param found is told the place of the object that holds a {@code $ref}, and what it says
     * @param external is told the place of an example that holds an {@code externalValue}, and what it says
     */
    ReferenceWalk(
            URI document,
            SpecificationVersion version,
            BiConsumer<Place, String> found,
            BiConsumer<Place, String> external) {
        this.document = document;
        this.version = version;
        this.found = found;
        this.external = external;
    }

    /** Examples have names too, and may hold a reference instead of a value. */
    private static boolean isNamed(String key) {
        return key.equals("examples") || NamedMembers.isIn(key);
    }

    /** Walks through a whole document. */
    void walk(JsonNode root) {
        walk(root, false);
    }

    /** Walks through what stands at a pointer, although it looks like data from above. */
    void walkData(JsonNode root, String at) {
        pointer.append(at);
        walk(root.at(JsonPointer.compile(at)), false);
        pointer.setLength(0);
    }

    /** Whether a walk through the whole document passes a pointer, and takes what stands there for an object. */
    boolean reaches(JsonNode root, String at) {
        boolean names = false;
        JsonNode node = root;
        for (JsonPointer rest = JsonPointer.compile(at); !rest.matches(); rest = rest.tail()) {
            String key = rest.getMatchingProperty();
            JsonNode child = node.isObject() ? node.path(key) : node.path(rest.getMatchingIndex());
            if (node.isObject() && !names && isData(key, child)) {
                return false;
            }
            names = node.isObject() && !names && isNamed(key);
            node = child;
        }
        return !names;
    }

    private void walk(JsonNode node, boolean names) {
        if (node.isObject()) {
            if (!names && node.path("$ref").isTextual()) {
                found.accept(
                        new Place(document, pointer.toString()),
                        node.path("$ref").textValue());
            }
            if (!names
                    && node.path("externalValue").isTextual()
                    && EXAMPLE.matcher(pointer).find()) {
                external.accept(
                        new Place(document, pointer.toString()),
                        node.path("externalValue").textValue());
            }
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                if (member.getValue().isContainerNode() && (names || !isData(member.getKey(), member.getValue()))) {
                    descend(member.getKey(), member.getValue(), !names && isNamed(member.getKey()));
                }
            }
        } else {
            int index = 0;
            for (JsonNode item : node) {
                descend(Integer.toString(index++), item, false);
            }
        }
    }

    private void descend(String name, JsonNode child, boolean names) {
        int length = pointer.length();
        pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        walk(child, names);
        pointer.setLength(length);
    }

    /** In 2.0 and in a schema of 3.1, {@code examples} are plain values; elsewhere in 3.x they are objects by name. */
    private boolean isData(String key, JsonNode value) {
        return DATA.contains(key)
                || key.startsWith("x-")
                || (key.equals("examples") && (version == SpecificationVersion.V2_0 || value.isArray()));
    }
}
