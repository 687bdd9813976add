package io.understudy.contract.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Aliases and merge keys repeat values, within limits. */
class AliasesTest {
    private static JsonNode parse(String text, int maxValues) throws UnusableSourceException {
        return SourceDocument.parse(
                        "a.yaml", text.getBytes(StandardCharsets.UTF_8), new Limits(1 << 20, maxValues, 1000))
                .root();
    }

    private static JsonNode parse(String text) throws UnusableSourceException {
        return parse(text, 1000);
    }

    @Test
    void anAliasRepeatsAnyValue() throws UnusableSourceException {
        assertThat(parse("""
                        text: &t hello
                        list: &l [1, *t]
                        again: {t: *t, l: *l}
                        """).path("again")).hasToString("{\"t\":\"hello\",\"l\":[1,\"hello\"]}");
    }

    @Test
    void theLastAnchorOfANameCounts() throws UnusableSourceException {
        assertThat(parse("[&a 1, &a 2, *a]")).hasToString("[1,2,2]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{<<: *a, z: 3}         | {'z':3,'x':1,'y':2}",
                "{x: 9, <<: *a}         | {'x':9,'y':2}",
                "{<<: *a, x: 9}         | {'x':9,'y':2}",
                "{<<: [*b, *a]}         | {'x':5,'y':2}",
                "{<<: {q: 1}}           | {'q':1}",
                "{<<: []}               | {}",
                "{<<: *a, <<: *b}       | {'x':1,'y':2}"
            })
    void aMergeKeyTakesOverWhatTheObjectDoesNotSayItself(String object, String merged) throws UnusableSourceException {
        JsonNode root = parse("a: &a {x: 1, y: 2}\nb: &b {x: 5}\nc: " + object + "\n");
        assertThat(root.path("c")).hasToString(merged.replace('\'', '"'));
        assertThat(root.path("a")).hasToString("{\"x\":1,\"y\":2}");
    }

    @Test
    void inJsonTheMergeKeyIsAKey() throws UnusableSourceException {
        byte[] bytes = "{\"<<\": {\"a\": 1}}".getBytes(StandardCharsets.UTF_8);
        assertThat(SourceDocument.parse("a.json", bytes, new Limits(100, 100, 100))
                        .root())
                .hasToString("{\"<<\":{\"a\":1}}");
    }

    @Test
    void anAliasIsAsDeepAsWhatItRepeats() throws UnusableSourceException {
        byte[] bytes = "[&a [[1], 2], [*a], [[{<<: *a}]]]".getBytes(StandardCharsets.UTF_8);
        byte[] fits = "[&a [[1], 2], [*a]]".getBytes(StandardCharsets.UTF_8);
        Limits limits = new Limits(1 << 20, 1000, 4);
        assertThat(SourceDocument.parse("a.yaml", fits, limits).root()).hasToString("[[[1],2],[[[1],2]]]");
        assertThatExceptionOfType(UnusableSourceException.class)
                .isThrownBy(() -> SourceDocument.parse("a.yaml", bytes, limits))
                .satisfies(refusal -> assertThat(refusal.mark()).isEqualTo(new Mark(1, 28)));
    }

    @Test
    void anAliasCountsAsOftenAsItRepeats() throws UnusableSourceException {
        String text = "[&a [1, 2], *a, *a]";
        assertThat(parse(text, 10)).hasSize(3);
        assertThatExceptionOfType(UnusableSourceException.class)
                .isThrownBy(() -> parse(text, 9))
                .satisfies(refusal -> {
                    assertThat(refusal.rule()).isEqualTo("too-many-values");
                    assertThat(refusal.mark()).isEqualTo(new Mark(1, 17));
                    assertThat(refusal.sentence())
                            .isEqualTo("the document holds more than 9 values from here on; "
                                    + "aliases that repeat one another multiply");
                });
    }
}
