package io.understudy.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.cli.CommandOutcome;
import io.understudy.mock.wiremock.MockServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mocks of both vendors do as their contracts say. */
class VendorMocksTest {
    private static final MockServer MOCK = BundledMock.start();

    @AfterAll
    static void stop() {
        MOCK.close();
    }

    @ParameterizedTest
    @CsvSource({"bangwo8, 6", "udesk, 3"})
    void nothingIsFound(String vendor, int inconclusive) {
        CommandOutcome outcome =
                CommandOutcome.of("verify", "../../openapi/" + vendor + "/openapi.yaml", "--target", MOCK.baseUrl());
        assertThat(outcome.out())
                .doesNotContain("REFUTED")
                .contains(" proven, 0 refuted, " + inconclusive + " inconclusive (");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bangwo8", "udesk"})
    void noSecretIsShown(String vendor) {
        CommandOutcome outcome =
                CommandOutcome.of("verify", "../../openapi/" + vendor + "/openapi.yaml", "--target", MOCK.baseUrl());
        assertThat(outcome.out()).doesNotContain("eba52e58c494cf68dd1077ddb174264c", "admin-pass", "agent-pass");
    }
}
