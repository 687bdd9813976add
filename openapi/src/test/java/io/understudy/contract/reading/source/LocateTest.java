package io.understudy.contract.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pointer leads to the line and column in which a person looks for the value. */
class LocateTest {
    private static final Limits LIMITS = new Limits(1 << 20, 1000, 100);

    private static SourceDocument document(String name, String text) throws UnusableSourceException {
        return SourceDocument.parse(name, text.getBytes(StandardCharsets.UTF_8), LIMITS);
    }

    private static Mark mark(SourceDocument document, String pointer) {
        return document.locate(Set.of(pointer)).getOrDefault(pointer, Mark.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1",
        "/a, 1, 4",
        "/b, 2, 1",
        "/b/c, 3, 6",
        "/b/d, 4, 3",
        "/b/d/0, 5, 7",
        "/b/d/1, 6, 7",
        "/b/d/1/e, 6, 10",
        "/b/f~1g~0h, 7, 10"
    })
    void scalarsStandAtTheirValuesAndOthersAtTheirKeysInYaml(String pointer, int line, int column)
            throws UnusableSourceException {
        SourceDocument document = document("a.yaml", """
                a: 1
                b:
                  c: 2
                  d:
                    - 3
                    - e: 4
                  f/g~h: 5
                """);
        assertThat(mark(document, pointer)).isEqualTo(new Mark(line, column));
    }

    @ParameterizedTest
    @CsvSource({"'', 1, 1", "/a, 1, 7", "/b, 2, 1", "/b/0, 2, 8", "/b/1, 3, 3", "/b/1/c, 3, 10"})
    void theSameHoldsInJson(String pointer, int line, int column) throws UnusableSourceException {
        SourceDocument document = document("a.json", """
                {"a": 1,
                "b": [ 2,
                  { "c": 3 }]}
                """);
        assertThat(mark(document, pointer)).isEqualTo(new Mark(line, column));
    }

    @ParameterizedTest
    @CsvSource({"a.yaml", "a.json"})
    void columnsCountUnitsOfUtf16InBothNotations(String name) throws UnusableSourceException {
        SourceDocument document = document(name, "{\"x\": 0,\n \"\uD83D\uDE00\": {\"知识\": 1}, \"b\": 2}");
        assertThat(mark(document, "/\uD83D\uDE00/知识")).isEqualTo(new Mark(2, 15));
        assertThat(mark(document, "/b")).isEqualTo(new Mark(2, 24));
        assertThat(document.locate(Set.of("/x", "/b")))
                .containsEntry("/x", new Mark(1, 7))
                .containsEntry("/b", new Mark(2, 24));
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'", "'\r'"})
    void everyKindOfLineEndCounts(String end) throws UnusableSourceException {
        for (String name : new String[] {"a.yaml", "a.json"}) {
            SourceDocument document = document(name, String.join(end, "{\"a\": 1,", "", "\"b\": 2}"));
            assertThat(mark(document, "/b")).isEqualTo(new Mark(3, 6));
            assertThat(document.line(1)).isEqualTo("{\"a\": 1,");
            assertThat(document.line(2)).isEmpty();
            assertThat(document.line(3)).isEqualTo("\"b\": 2}");
        }
    }

    @Test
    void linesThatAreNotThereAreEmpty() throws UnusableSourceException {
        SourceDocument document = document("a.yaml", "a: 1\n");
        assertThat(document.line(0)).isEmpty();
        assertThat(document.line(-1)).isEmpty();
        assertThat(document.line(2)).isEmpty();
        assertThat(document.line(3)).isEmpty();
        assertThat(SourceDocument.line(new byte[] {(byte) 0xFF, '\n', 'b'}, 2)).isEqualTo("b");
    }

    @Test
    void aValueThatCannotBeFoundStandsWhereTheNearestAroundItDoes() throws UnusableSourceException {
        SourceDocument document = document("a.yaml", """
                base: &base {x: 1}
                a:
                  <<: *base
                  b: *base
                """);
        assertThat(mark(document, "/a/x")).isEqualTo(new Mark(2, 1));
        assertThat(mark(document, "/a/b")).isEqualTo(new Mark(4, 6));
        assertThat(mark(document, "/a/b/x")).isEqualTo(new Mark(4, 6));
        assertThat(mark(document, "/nothing/here")).isEqualTo(new Mark(1, 1));
    }
}
