package io.understudy.contract.reading.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Place;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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

    PointerLocator(Cursor cursor, Set<String> wanted) {
        this.cursor = cursor;
        this.wanted = wanted;
    }

    /** The places found so far, by pointer. A value that is an alias, or inherited by a merge key, has none. */
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
        frame.keyMark = wanted.isEmpty() ? Mark.NONE : cursor.mark();
    }

    @Override
    public void scalar(JsonNode value) {
        String pointer = next();
        if (wanted.contains(pointer)) {
            found.put(pointer, cursor.mark());
        }
    }

    @Override
    public void anchor(String name) {
        // An anchor does not move the value that it names.
    }

    @Override
    public void alias(String name) {
        String pointer = next();
        if (wanted.contains(pointer)) {
            found.put(pointer, cursor.mark());
        }
    }

    private void push(boolean array) {
        Frame parent = open.peek();
        Mark mark = parent == null || parent.array ? cursor.mark() : parent.keyMark;
        String pointer = next();
        if (wanted.contains(pointer)) {
            found.put(pointer, mark);
        }
        open.push(new Frame(pointer, array));
    }

    private String next() {
        Frame parent = open.peek();
        if (parent == null) {
            return "";
        }
        Place place = new Place(HERE, parent.pointer);
        return (parent.array ? place.child(parent.index++) : place.child(parent.key)).pointer();
    }

    private static final class Frame {
        private final String pointer;
        private final boolean array;
        private String key = "";
        private Mark keyMark = Mark.NONE;
        private int index;

        Frame(String pointer, boolean array) {
            this.pointer = pointer;
            this.array = array;
        }
    }
}
