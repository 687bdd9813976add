package io.understudy.mock.behaviour.view;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The objects around the values of an answer, worked out once from where the values stand. */
public final class Envelope {
    private final Node root;

    private Envelope(Node root) {
        this.root = root;
    }

    private sealed interface Node {
        /** Where a value goes. */
        record Slot(int index) implements Node {}

        /** An object; its names are written as JSON with a colon. */
        record Members(List<byte[]> names, List<Node> nodes) implements Node {}
    }

    /**
     * The envelope for values at these places.
     *
     * @param places where the values stand, in the order in which they are handed to {@link #around}; where one stands at
     *     the root, it is the whole answer and the others are left out
     */
    public static Envelope of(Collection<JsonPointer> places) {
        List<JsonPointer> all = List.copyOf(places);
        Map<JsonPointer, Integer> slots = new LinkedHashMap<>();
        for (int index = 0; index < all.size(); index++) {
            slots.putIfAbsent(all.get(index), index);
        }
        return new Envelope(node(slots));
    }

    private static Node node(Map<JsonPointer, Integer> slots) {
        for (Map.Entry<JsonPointer, Integer> slot : slots.entrySet()) {
            if (slot.getKey().matches()) {
                return new Node.Slot(slot.getValue());
            }
        }
        Map<String, Map<JsonPointer, Integer>> members = new LinkedHashMap<>();
        slots.forEach(
                (place, slot) -> members.computeIfAbsent(place.getMatchingProperty(), name -> new LinkedHashMap<>())
                        .put(place.tail(), slot));
        List<byte[]> names = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        members.forEach((name, below) -> {
            names.add((TextNode.valueOf(name) + ":").getBytes(StandardCharsets.UTF_8));
            nodes.add(node(below));
        });
        return new Node.Members(names, nodes);
    }

    /** The answer with these values, each in JSON. */
    public byte[] around(List<byte[]> values) {
        int size = values.stream().mapToInt(value -> value.length).sum();
        ByteArrayOutputStream out = new ByteArrayOutputStream(size + 256);
        write(root, values, out);
        return out.toByteArray();
    }

    private static void write(Node node, List<byte[]> values, ByteArrayOutputStream out) {
        if (node instanceof Node.Slot slot) {
            out.writeBytes(values.get(slot.index()));
            return;
        }
        Node.Members members = (Node.Members) node;
        out.write('{');
        for (int i = 0; i < members.names().size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.writeBytes(members.names().get(i));
            write(members.nodes().get(i), values, out);
        }
        out.write('}');
    }

    /** A list of values, each in JSON. */
    public static byte[] list(List<byte[]> items) {
        int size = 2 + items.size();
        for (byte[] item : items) {
            size += item.length;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(size);
        out.write('[');
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.writeBytes(items.get(i));
        }
        out.write(']');
        return out.toByteArray();
    }
}
