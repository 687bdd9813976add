package io.understudy.contract.reading.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the tree, and refuses duplicate keys, bottomless nesting and aliases that multiply. */
final class TreeAssembler implements TreeEvents {
    private static final String MERGE_KEY = "<<";

    private final Cursor cursor;
    private final Limits limits;
    private final boolean mergesKeys;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private JsonNode root = MissingNode.getInstance();
    private @Nullable String pendingAnchor;
    private long values;

    /**
     * @param mergesKeys whether the key {@code <<} takes over the members of another object, as in YAML 1.1
     */
    TreeAssembler(Cursor cursor, Limits limits, boolean mergesKeys) {
        this.cursor = cursor;
        this.limits = limits;
        this.mergesKeys = mergesKeys;
    }

    /** The finished tree; a missing node when the text held nothing. */
    JsonNode root() {
        return root;
    }

    @Override
    public void startObject() throws UnusableSourceException {
        push(JsonNodeFactory.instance.objectNode());
    }

    @Override
    public void startArray() throws UnusableSourceException {
        push(JsonNodeFactory.instance.arrayNode());
    }

    @Override
    public void end() throws UnusableSourceException {
        Frame done = open.pop();
        done.mergeInherited();
        if (done.anchor != null) {
            anchors.put(done.anchor, new Anchored(done.container, values - done.valuesBefore, done.levels));
        }
        attach(done.container, done.levels);
    }

    @Override
    public void key(String name) throws UnusableSourceException {
        Frame frame = open.element();
        boolean merge = mergesKeys && name.equals(MERGE_KEY);
        if (!merge && frame.container.has(name)) {
            throw new UnusableSourceException(
                    "duplicate-key",
                    cursor.mark(),
                    "the key '" + name + "' occurs twice in this object; rename or remove one of the two");
        }
        frame.key = name;
        frame.merging = merge;
    }

    @Override
    public void scalar(JsonNode value) throws UnusableSourceException {
        count(1);
        if (pendingAnchor != null) {
            anchors.put(pendingAnchor, new Anchored(value, 1, 0));
            pendingAnchor = null;
        }
        attach(value, 0);
    }

    @Override
    public void anchor(String name) {
        pendingAnchor = name;
    }

    @Override
    public void alias(String name) throws UnusableSourceException {
        Anchored repeated = anchors.get(name);
        if (repeated == null) {
            throw new UnusableSourceException(
                    "unknown-alias",
                    cursor.mark(),
                    "the alias '*" + name + "' repeats a value that is not complete here; " + "define '&" + name
                            + "' before it, and use $ref for recursion");
        }
        count(repeated.size);
        boolean merging = !open.isEmpty() && open.element().merging;
        requireDepth(open.size() + repeated.levels - (merging ? 1 : 0));
        attach(repeated.value, repeated.levels);
    }

    private void push(JsonNode container) throws UnusableSourceException {
        requireDepth(open.size() + 1);
        count(1);
        open.push(new Frame(container, pendingAnchor, values - 1));
        pendingAnchor = null;
    }

    private void requireDepth(int levels) throws UnusableSourceException {
        if (levels > limits.maxDepth()) {
            throw new UnusableSourceException(
                    "too-deep",
                    cursor.mark(),
                    "objects and arrays are nested more than " + limits.maxDepth() + " levels deep here");
        }
    }

    private void count(long more) throws UnusableSourceException {
        values += more;
        if (values > limits.maxValues()) {
            throw new UnusableSourceException(
                    "too-many-values",
                    cursor.mark(),
                    "the document holds more than " + limits.maxValues()
                            + " values from here on; aliases that repeat one another multiply");
        }
    }

    private void attach(JsonNode value, int levels) throws UnusableSourceException {
        Frame parent = open.peek();
        if (parent == null) {
            root = value;
            return;
        }
        // What is merged does not stand in the object: its members do.
        int merged = value.isArray() ? levels - 1 : levels;
        parent.levels = Math.max(parent.levels, parent.merging ? merged : levels + 1);
        if (parent.merging) {
            parent.inherit(value, cursor);
        } else if (parent.container instanceof ArrayNode array) {
            array.add(value);
        } else if (parent.container instanceof ObjectNode object) {
            object.set(parent.key, value);
        }
    }

    /**
     * A value that aliases may repeat.
     *
     * @param size how many values it is, with all that it holds
     * @param levels how deep objects and arrays are nested in it, itself included
     */
    private record Anchored(JsonNode value, long size, int levels) {}

    private static final class Frame {
        private final JsonNode container;
        private final @Nullable String anchor;
        private final long valuesBefore;
        private final List<ObjectNode> inherited = new ArrayList<>();
        private String key = "";
        private boolean merging;
        private int levels = 1;

        Frame(JsonNode container, @Nullable String anchor, long valuesBefore) {
            this.container = container;
            this.anchor = anchor;
            this.valuesBefore = valuesBefore;
        }

        void inherit(JsonNode value, Cursor cursor) throws UnusableSourceException {
            merging = false;
            for (JsonNode source : value.isArray() ? value : List.of(value)) {
                if (!(source instanceof ObjectNode object)) {
                    throw new UnusableSourceException(
                            "bad-merge", cursor.mark(), "the merge key '<<' takes an object or a list of objects");
                }
                inherited.add(object);
            }
        }

        void mergeInherited() {
            if (container instanceof ObjectNode object) {
                for (ObjectNode source : inherited) {
                    source.properties().forEach(member -> object.putIfAbsent(member.getKey(), member.getValue()));
                }
            }
        }
    }
}
