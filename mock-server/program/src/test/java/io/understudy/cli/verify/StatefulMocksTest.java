package io.understudy.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.cli.CommandOutcome;
import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.contract.reading.ReadingResult;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mocks that remember do as their contracts say, in every edition of the specification. */
class StatefulMocksTest {
    private static final Path FOLDER = Path.of("../../contract-tests/src/test/resources/verified");

    private static Contract contract(String name) {
        ReadingResult reading = new ContractReader(ReaderOptions.DEFAULTS).read(FOLDER.resolve(name + ".yaml"));
        return reading.contract()
                .orElseThrow(() -> new AssertionError(reading.diagnostics().toString()));
    }

    @ParameterizedTest
    @CsvSource({"library, 0", "tasks, 0", "shop, 2"})
    void nothingIsFound(String name, int inconclusive) {
        try (MockServer mock = MockServer.start(MockOptions.of(contract(name)))) {
            // The mock leaves lists in their own order, whatever a parameter called sort says.
            CommandOutcome outcome = CommandOutcome.of(
                    "verify",
                    FOLDER.resolve(name + ".yaml").toString(),
                    "--target",
                    mock.baseUrl(),
                    "--skip",
                    "listBooks/sequence/sort-sorts");
            assertThat(outcome.out())
                    .doesNotContain("REFUTED")
                    .contains(" proven, 0 refuted, " + inconclusive + " inconclusive (");
            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.exitCode()).isZero();
        }
    }
}
