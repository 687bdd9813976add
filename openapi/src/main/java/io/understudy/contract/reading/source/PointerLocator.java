package io.understudy.contract.reading.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.understudy.document.Place;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where values stand. A scalar stands where it is written; an object or array stands at its key, because that is
 * what a reader looks for.
 */
final class PointerLocator implements TreeEvents {
    private static final URI HERE = URI.create("");

    private final Cursor cursor;
    private final Set<String> wanted;
    private final Map<String, Mark> found = new HashMap<>();
    private final Deque<Frame> open = new ArrayDeque<>();

    /**
     * @param wanted the pointers of the values, and of all that they stand in
     */
    PointerLocator(Cursor cursor, Set<String> wanted) {
        this.cursor = cursor;
        this.wanted = wanted;
    }

    /** The places found so far, by pointer. What an alias repeats or a merge key inherits has none. */
    Map<String, Mark> found() {
        return found;
    }

    @Override
    public void startObject() {
        push(false);
    }

    @Override
    public void startArray() {
        push(true);
    }

    @Override
    public void end() {
        open.pop();
    }

    @Override
    public void key(String name) {
        Frame frame = open.element();
        frame.key = name;
        frame.keyMark = frame.pointer == null ? Mark.NONE : cursor.mark();
    }

    @Override
    public void scalar(JsonNode value) {
        String pointer = next();
        if (pointer != null) {
            found.put(pointer, cursor.mark());
        }
    }

    @Override
    public void anchor(String name) {
        // An anchor does not move the value that it names.
    }

    @Override
    public void alias(String name) {
        scalar(MissingNode.getInstance());
    }

    private void push(boolean array) {
        Frame parent = open.peek();
        Mark mark = parent == null || parent.array ? cursor.mark() : parent.keyMark;
        String pointer = next();
        if (pointer != null) {
            found.put(pointer, mark);
        }
        open.push(new Frame(pointer, array));
    }

    /** The pointer of the value that is being told; null, which costs nothing however deep, when it is not wanted. */
    private @Nullable String next() {
        Frame parent = open.peek();
        if (parent == null) {
            return "";
        }
        int index = parent.index++;
        if (parent.pointer == null) {
            return null;
        }
        Place place = new Place(HERE, parent.pointer);
        String pointer = (parent.array ? place.child(index) : place.child(parent.key)).pointer();
        return wanted.contains(pointer) ? pointer : null;
    }

    private static final class Frame {
        private final @Nullable String pointer;
        private final boolean array;
        private String key = "";
        private Mark keyMark = Mark.NONE;
        private int index;

        Frame(@Nullable String pointer, boolean array) {
            this.pointer = pointer;
            this.array = array;
        }
    }
}
