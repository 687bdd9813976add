package io.understudy.routing;

import io.understudy.codec.PercentEncoding;
import java.util.ArrayList;
import java.util.List;

/**
 * One segment of a path template: {@code knowledge}, {@code {id}}, {@code {id}.json} or {@code {from}-{to}}.
 *
 * @param literals the text before, between and after the parameters: one more than there are parameters
 * @param names the names of the parameters
 */
record SegmentTemplate(List<String> literals, List<String> names) {

    /** Reads a segment. Braces that do not pair up are text like any other. */
    static SegmentTemplate parse(String segment) {
        List<String> literals = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int start = 0;
        while (true) {
            int open = segment.indexOf('{', start);
            int close = open < 0 ? -1 : segment.indexOf('}', open);
            if (close < 0) {
                literals.add(literal(segment.substring(start)));
                return new SegmentTemplate(List.copyOf(literals), List.copyOf(names));
            }
            literals.add(literal(segment.substring(start, open)));
            names.add(segment.substring(open + 1, close));
            start = close + 1;
        }
    }

    /** Some documents write their paths percent-encoded; they mean what a request that is decoded means. */
    private static String literal(String text) {
        return PercentEncoding.decode(text).orElse(text);
    }

    /** Whether this segment is fixed text. */
    boolean isLiteral() {
        return names.isEmpty();
    }

    /** Whether this segment is one parameter and nothing else. */
    boolean isWildcard() {
        return names.size() == 1 && literals.get(0).isEmpty() && literals.get(1).isEmpty();
    }

    /**
     * Compares the text of a segment with this template. Every parameter takes at least one character, and each as few as it
     * can, so that the cost is linear.
     *
     * @param values where the values of the parameters are appended when the segment fits; otherwise left as it was
     * @return whether the segment fits
     */
    boolean match(PathSegment segment, List<PathSegment> values) {
        String text = segment.text();
        if (!text.startsWith(literals.get(0))) {
            return false;
        }
        int before = values.size();
        int position = literals.get(0).length();
        for (int i = 1; i < literals.size(); i++) {
            String literal = literals.get(i);
            int next = i == literals.size() - 1
                    ? text.length() - literal.length()
                    : text.indexOf(literal, afterFirst(text, position));
            if (next <= position || !text.startsWith(literal, next)) {
                values.subList(before, values.size()).clear();
                return false;
            }
            values.add(segment.part(position, next));
            position = next + literal.length();
        }
        return true;
    }

    /** The position after the character that begins here, which may be a pair of surrogates. */
    private static int afterFirst(String text, int position) {
        return position < text.length() ? text.offsetByCodePoints(position, 1) : position + 1;
    }
}
