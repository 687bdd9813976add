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
import org.junit.jupiter.params.provider.ValueSource;

/** Mocks that remember do as their contracts say, in every edition of the specification. */
class StatefulMocksTest {
    private static final Path FOLDER = Path.of("../../contract-tests/src/test/resources/verified");

    private static Contract contract(String name) {
        ReadingResult reading = new ContractReader(ReaderOptions.DEFAULTS).read(FOLDER.resolve(name + ".yaml"));
        return reading.contract()
                .orElseThrow(() -> new AssertionError(reading.diagnostics().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"library", "tasks", "shop"})
    void nothingIsFound(String name) {
        try (MockServer mock = MockServer.start(MockOptions.of(contract(name)))) {
            CommandOutcome outcome =
                    CommandOutcome.of("verify", FOLDER.resolve(name + ".yaml").toString(), "--target", mock.baseUrl());
            assertThat(outcome.out()).doesNotContain("FAILED").contains(" proven, 0 failed, 0 skipped (");
            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.exitCode()).isZero();
        }
    }
}
