package io.understudy.contract.reading.source;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns the marks of the YAML parser, which counts whole characters, into ours, which count UTF-16 units. */
final class YamlMarks {
    private final String text;
    private int characters;
    private int units;
    private int line = -1;
    private int lineStart;

    YamlMarks(String text) {
        this.text = text;
    }

    /** Our mark for one of the parser's. Marks that are asked for in the order of the text cost least. */
    Mark of(Optional<org.snakeyaml.engine.v2.exceptions.Mark> mark) {
        return mark.map(at -> new Mark(at.getLine() + 1, column(at) + 1)).orElse(Mark.NONE);
    }

    /** Whether two of the parser's marks are the same spot. */
    static boolean same(
            Optional<org.snakeyaml.engine.v2.exceptions.Mark> left,
            Optional<org.snakeyaml.engine.v2.exceptions.Mark> right) {
        return left.isPresent()
                && right.isPresent()
                && left.get().getIndex() == right.get().getIndex();
    }

    /** Where the first character stands that YAML does not allow; {@link ReaderException} does not know it. */
    Mark firstUnprintable() {
        int offset = 0;
        while (offset < text.length() && StreamReader.isPrintable(text.codePointAt(offset))) {
            offset = text.offsetByCodePoints(offset, 1);
        }
        return new LineIndex(text).mark(offset);
    }

    /** Counts on from the last mark: a document may be a single line of many megabytes. */
    private int column(org.snakeyaml.engine.v2.exceptions.Mark mark) {
        units = text.offsetByCodePoints(units, mark.getIndex() - characters);
        characters = mark.getIndex();
        if (line != mark.getLine()) {
            line = mark.getLine();
            lineStart = text.offsetByCodePoints(units, -mark.getColumn());
        }
        return units - lineStart;
    }
}
