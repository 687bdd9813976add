package io.understudy.routing;

/**
 * A segment of a request's path, or a part of one.
 *
 * @param text what it stands for
 * @param raw how it was written, percent-encoded; decodes to the text
 */
record PathSegment(String text, String raw) {

    /**
     * The part between two positions of the text, both ways.
     *
     * @param start where it begins, in UTF-16 units; a pair of surrogates counts as whole where it is cut in two
     * @param end where it ends, the same way
     */
    PathSegment part(int start, int end) {
        if (raw.length() == text.length()) {
            String same = text.substring(start, end);
            return new PathSegment(same, same);
        }
        int rawStart = advance(0, start);
        return new PathSegment(text.substring(start, end), raw.substring(rawStart, advance(rawStart, end - start)));
    }

    /** The position in {@link #raw} that lies so many UTF-16 units of the text after another. */
    private int advance(int rawPosition, int units) {
        int position = rawPosition;
        int left = units;
        while (left > 0 && position < raw.length()) {
            if (raw.charAt(position) != '%') {
                position++;
                left--;
            } else {
                int bytes = utf8Length(Integer.parseInt(raw.substring(position + 1, position + 3), 16));
                position += 3 * bytes;
                left -= bytes == 4 ? 2 : 1;
            }
        }
        return position;
    }

    /** How many bytes the character has whose first byte this is (RFC 3629, section 3). */
    private static int utf8Length(int firstByte) {
        return firstByte < 0x80 ? 1 : firstByte < 0xE0 ? 2 : firstByte < 0xF0 ? 3 : 4;
    }
}
