package io.understudy.verify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contracttests.BundledMock;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mocks of both vendors do as their contracts say. */
class VendorMocksTest {
    @RegisterExtension
    static final BundledMock MOCK = new BundledMock();

    @ParameterizedTest
    @ValueSource(strings = {"bangwo8", "udesk"})
    void nothingIsFound(String vendor) {
        CommandOutcome outcome =
                CommandOutcome.of("verify", "../openapi/" + vendor + "/openapi.yaml", "--target", MOCK.baseUrl());
        assertThat(outcome.out()).doesNotContain("FAILED").contains(" proven, 0 failed, 0 skipped (");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bangwo8", "udesk"})
    void noSecretIsShown(String vendor) {
        CommandOutcome outcome =
                CommandOutcome.of("verify", "../openapi/" + vendor + "/openapi.yaml", "--target", MOCK.baseUrl());
        assertThat(outcome.out()).doesNotContain("eba52e58c494cf68dd1077ddb174264c", "admin-pass", "agent-pass");
    }
}
