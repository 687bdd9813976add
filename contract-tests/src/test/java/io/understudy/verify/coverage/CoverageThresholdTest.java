package io.understudy.verify.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.document.Place;
import io.understudy.verify.coverage.Coverage.Dimension;
import io.understudy.verify.coverage.Coverage.Item;
import io.understudy.verify.coverage.Coverage.Tally;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageThresholdTest {
    private static final Item ITEM = new Item("x", new Place(URI.create("file:///x.yaml"), ""));
    /** Two of three statuses, and no other thing that could be covered. */
    private static final Coverage COVERAGE =
            new Coverage(Map.of(Dimension.STATUSES, new Tally(List.of(ITEM, ITEM), List.of(ITEM))));

    private static List<String> shortfalls(String threshold) {
        return CoverageThreshold.parse(threshold).orElseThrow().shortfalls(COVERAGE);
    }

    @Test
    void tooLittle() {
        assertThat(shortfalls("66.7"))
                .containsExactly("Of the statuses 66.6 % are covered, less than the 66.7 % of --fail-under.");
        assertThat(shortfalls("statuses=100"))
                .containsExactly("Of the statuses 66.6 % are covered, less than the 100 % of --fail-under.");
    }

    @Test
    void enough() {
        assertThat(shortfalls("66.6")).isEmpty();
        assertThat(shortfalls("parameters=100")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "much", "101", "-1", "statuses", "status=80", "statuses=", "80%"})
    void noThreshold(String text) {
        assertThat(CoverageThreshold.parse(text)).isEmpty();
    }
}
