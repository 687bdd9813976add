package io.understudy.regex;

import java.util.ArrayList;
import java.util.List;

/** Reads a class of characters in brackets. */
final class ClassParser {
    private final PatternParser parser;
    private final EscapeParser escapes;

    ClassParser(PatternParser parser) {
        this.parser = parser;
        this.escapes = new EscapeParser(parser);
    }

    /** The characters of the class that starts at the current place. */
    CodePoints parse() {
        int start = parser.position();
        parser.take("[");
        boolean negated = parser.take("^");
        List<CodePoints> members = new ArrayList<>();
        while (!parser.take("]")) {
            if (parser.atEnd()) {
                throw new PatternParser.MalformedException(start, "the class of characters is not closed");
            }
            members.add(member());
        }
        CodePoints set = CodePoints.union(members);
        return negated ? set.negated() : set;
    }

    /** A character, an escape, or a range. */
    private CodePoints member() {
        int start = parser.position();
        boolean many = escapes.isSet();
        int first = -1;
        CodePoints set;
        if (many) {
            set = escapes.parse(true);
        } else {
            first = character();
            set = CodePoints.single(first);
        }
        int dash = parser.position();
        if (!parser.take("-") || parser.peek() == ']' || parser.atEnd()) {
            parser.back(dash);
            return set;
        }
        if (many || escapes.isSet()) {
            if (parser.isStrict()) {
                throw new PatternParser.MalformedException(start, "a range must be between two characters");
            }
            // Without the u flag the dash is one character of the class.
            parser.back(dash + 1);
            return CodePoints.union(List.of(set, CodePoints.single('-')));
        }
        int last = character();
        if (last < first) {
            throw new PatternParser.MalformedException(start, "the range of characters is out of order");
        }
        return CodePoints.range(first, last);
    }

    private int character() {
        int start = parser.position();
        return parser.take("\\") ? escaped(start) : parser.character();
    }

    private int escaped(int start) {
        if (parser.atEnd()) {
            throw parser.malformed("nothing stands behind the backslash");
        }
        return escapes.character(true, start);
    }
}
