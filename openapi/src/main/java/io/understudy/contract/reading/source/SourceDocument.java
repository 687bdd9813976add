package io.understudy.contract.reading.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One file, parsed: its values, and where each of them stands. Used by one thread at a time. */
public final class SourceDocument {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final String text;
    private final Mark misencoded;
    private final TextFormat format;
    private final JsonNode root;
    private @Nullable LineIndex lines;

    private SourceDocument(String name, String text, Mark misencoded, TextFormat format, JsonNode root) {
        this.name = name;
        this.text = text;
        this.misencoded = misencoded;
        this.format = format;
        this.root = root;
    }

    /**
     * Parses a file.
     *
     * @param name what people call the file
     * @param bytes its content, in UTF-8 or, which {@link #misencoded} tells, in Latin-1
     * @throws UnusableSourceException when it is not JSON or YAML, or beyond the limits
     */
    public static SourceDocument parse(String name, byte[] bytes, Limits limits) throws UnusableSourceException {
        Decoded decoded = Decoded.of(bytes);
        String text = decoded.text();
        TextFormat format = TextFormat.of(name, text);
        JsonNode root = format.tell(text, cursor -> new TreeAssembler(cursor, limits, format == TextFormat.YAML))
                .root();
        if (root.isMissingNode()) {
            throw new UnusableSourceException("syntax", Mark.NONE, "the file is empty");
        }
        return new SourceDocument(name, text, decoded.misencoded(), format, root);
    }

    /** What people call the file. */
    public String name() {
        return name;
    }

    /** Where the first byte stands that is not UTF-8; {@link Mark#NONE} when all are. */
    public Mark misencoded() {
        return misencoded;
    }

    /** The whole document; shared, not to be changed. */
    public JsonNode root() {
        return root;
    }

    /**
     * Where values stand. A value that cannot be found, for instance one that a merge key brought in, stands where the
     * nearest value around it does.
     *
     * @param pointers JSON pointers (RFC 6901)
     */
    public Map<String, Mark> locate(Set<String> pointers) {
        Set<String> wanted = new HashSet<>();
        for (String pointer : pointers) {
            for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
                wanted.add(pointer.substring(0, end));
            }
        }
        wanted.add("");
        Map<String, Mark> found = marks(wanted);
        pointers.forEach(pointer -> found.computeIfAbsent(pointer, missing -> nearest(found, missing)));
        return found;
    }

    /** The text of one line, without its end; {@code ""} when there is no such line. */
    public String line(int number) {
        LineIndex index = lines;
        if (index == null) {
            index = new LineIndex(text);
            lines = index;
        }
        return index.line(number);
    }

    /** The text of one line of bytes that may not even be UTF-8, for the report of a file that could not be parsed. */
    public static String line(byte[] bytes, int number) {
        return number < 1 ? "" : new LineIndex(new String(bytes, StandardCharsets.UTF_8)).line(number);
    }

    private Map<String, Mark> marks(Set<String> wanted) {
        try {
            return format.tell(text, cursor -> new PointerLocator(cursor, wanted))
                    .found();
        } catch (UnusableSourceException impossible) {
            throw new IllegalStateException("a text that was parsed once must parse again", impossible);
        }
    }

    private static Mark nearest(Map<String, Mark> found, String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            Mark mark = found.get(pointer.substring(0, end));
            if (mark != null) {
                return mark;
            }
        }
        return found.getOrDefault("", Mark.NONE);
    }

    /** A text and where the first byte stands that is not UTF-8; nowhere when all are. */
    private record Decoded(String text, Mark misencoded) {

        /** Files that are not UTF-8 are read as Latin-1, in which every byte is a character. */
        static Decoded of(byte[] bytes) {
            CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
            CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), characters, true);
            characters.flip();
            if (!result.isError()) {
                String text = characters.toString();
                boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
                return new Decoded(marked ? text.substring(1) : text, Mark.NONE);
            }
            String text = characters.toString();
            return new Decoded(new String(bytes, StandardCharsets.ISO_8859_1), new LineIndex(text).mark(text.length()));
        }
    }
}
