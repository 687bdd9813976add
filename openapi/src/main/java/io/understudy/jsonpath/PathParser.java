package io.understudy.jsonpath;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Reads paths (sections 2.1 to 2.5). Used once. */
final class PathParser {
    private final PathCursor cursor;
    private final ConditionParser conditions;

    private PathParser(String text) {
        this.cursor = new PathCursor(text);
        this.conditions = new ConditionParser(cursor, this);
    }

    static Query parse(String text) throws InvalidJsonPathException {
        PathParser parser = new PathParser(text);
        parser.cursor.expect("$", "a JSONPath begins with '$'");
        Query query = parser.query(true);
        if (!parser.cursor.atEnd()) {
            throw parser.cursor.failure("here the path must end, or go on with '.' or '['");
        }
        return query;
    }

    /** The steps after a {@code $} or {@code @}. */
    Query query(boolean absolute) throws InvalidJsonPathException {
        List<Segment> segments = new ArrayList<>();
        while (true) {
            int before = cursor.position();
            cursor.skipBlank();
            if (cursor.takes("..")) {
                segments.add(new Segment(true, cursor.takes("[") ? selectors() : List.of(dotted())));
            } else if (cursor.takes(".")) {
                segments.add(new Segment(false, List.of(dotted())));
            } else if (cursor.takes("[")) {
                segments.add(new Segment(false, selectors()));
            } else {
                cursor.back(before);
                return new Query(absolute, List.copyOf(segments));
            }
        }
    }

    private Selector dotted() throws InvalidJsonPathException {
        if (cursor.takes("*")) {
            return new Selector.Wildcard();
        }
        String name = cursor.memberName();
        if (name.isEmpty()) {
            throw cursor.failure("after a '.' a name or '*' must follow; other names stand in brackets and quotes");
        }
        return new Selector.Name(name);
    }

    private List<Selector> selectors() throws InvalidJsonPathException {
        List<Selector> selectors = new ArrayList<>();
        do {
            cursor.skipBlank();
            selectors.add(selector());
            cursor.skipBlank();
        } while (cursor.takes(","));
        cursor.expect("]", "here ']' must follow");
        return List.copyOf(selectors);
    }

    private Selector selector() throws InvalidJsonPathException {
        if (cursor.takes("*")) {
            return new Selector.Wildcard();
        }
        if (cursor.takes("?")) {
            cursor.skipBlank();
            return new Selector.Filter(conditions.condition());
        }
        if (cursor.seesText()) {
            return new Selector.Name(cursor.text());
        }
        OptionalLong first = cursor.integer();
        int before = cursor.position();
        cursor.skipBlank();
        if (cursor.takes(":")) {
            return slice(first);
        }
        cursor.back(before);
        return new Selector.Index(first.orElseThrow(
                () -> cursor.failure("between brackets a name in quotes, an index, '*' or a filter must follow")));
    }

    private Selector slice(OptionalLong start) throws InvalidJsonPathException {
        cursor.skipBlank();
        OptionalLong end = cursor.integer();
        cursor.skipBlank();
        OptionalLong step = OptionalLong.empty();
        if (cursor.takes(":")) {
            cursor.skipBlank();
            step = cursor.integer();
        }
        return new Selector.Slice(start, end, step.orElse(1));
    }
}
