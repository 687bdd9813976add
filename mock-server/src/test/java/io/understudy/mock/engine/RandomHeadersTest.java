package io.understudy.mock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.routing.Router;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random data in headers, of which a scenario could show one value only. */
class RandomHeadersTest {
    private static final MockEngine ENGINE = new MockEngine(
            Router.of(new ContractReader(ReaderOptions.DEFAULTS)
                    .read(Path.of("src/test/resources/scenarios/random-data/openapi.yaml"))
                    .contract()
                    .orElseThrow()),
            Cors.OFF);

    private static List<String> values(String preference, String header) {
        HeaderField prefer = new HeaderField("Prefer", preference);
        return ENGINE.answer(MockRequest.of("GET", "/left", List.of(prefer), Body.EMPTY)).headers().stream()
                .filter(field -> field.isNamed(header))
                .map(HeaderField::value)
                .toList();
    }

    private static int left(int seed) {
        List<String> values = values("dynamic=true, seed=" + seed, "X-Left");
        assertThat(values).hasSize(1);
        return Integer.parseInt(values.get(0));
    }

    @Test
    void everySeedHasItsOwn() {
        List<Integer> values =
                IntStream.range(0, 20).mapToObj(seed -> left(seed)).toList();

        assertThat(values).allSatisfy(value -> assertThat(value).isBetween(1, 1_000_000));
        assertThat(values.stream().distinct()).hasSizeGreaterThan(10);
        assertThat(left(7)).isEqualTo(left(7));
    }

    @Test
    void anExampleStays() {
        assertThat(values("dynamic=true, seed=7", "X-Shown")).containsExactly("7");
    }
}
