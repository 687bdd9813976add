package io.understudy.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class DecisionsTest {
    private static final FactLedger FACTS = FactLedger.of("""
            | id | fact | source |
            |---|---|---|
            | B01 | Documented | guide |
            | B02 | Documented in part | guide, decision |
            | B03 | Our choice | decision |
            """, "test");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path report;

    @SuppressWarnings("NullAway.Init")
    private Decisions decisions;

    @BeforeEach
    void begin() {
        report = folder.resolve("target/decisions.txt");
        decisions = new Decisions(FACTS, report);
    }

    @Test
    void refuted() throws IOException {
        Throwable outcome =
                decisions.failed("B02, B03: it is refused", new AssertionError("Expected 401\n but was 403"));
        assertThat(outcome)
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("A decision is refuted by the live server: Expected 401 but was 403");
        assertThat(Files.readString(report)).isEqualTo("refuted: B02, B03: it is refused (Expected 401 but was 403)\n");
    }

    @Test
    void confirmed() throws IOException {
        decisions.passed("B03: it is refused");
        decisions.passed("B01: it is there");
        assertThat(Files.readString(report)).isEqualTo("confirmed: B03: it is refused\n");
    }

    @Test
    void whatIsDocumentedFails() {
        AssertionError failure = new AssertionError("no");
        assertThat(decisions.failed("B01, B03: it is there", failure)).isSameAs(failure);
        assertThat(decisions.failed("B99: unknown", failure)).isSameAs(failure);
        assertThat(decisions.failed("without facts", failure)).isSameAs(failure);
        assertThat(report).doesNotExist();
    }

    @Test
    void whatIsNoAnswerFails() {
        IOException failure = new IOException("connection refused");
        assertThat(decisions.failed("B03: it is refused", failure)).isSameAs(failure);
    }

    @Test
    void theLedgersOfBothVendors() {
        assertThat(FactLedger.of("bangwo8").isDecision("B16: a caller without credentials"))
                .isTrue();
        assertThat(FactLedger.of("bangwo8").isDecision("B01: the path")).isFalse();
        assertThat(FactLedger.of("udesk").isDecision("U15: deleted")).isTrue();
    }
}
