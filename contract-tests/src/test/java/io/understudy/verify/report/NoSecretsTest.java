package io.understudy.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No value of an authorisation header, a cookie, a password or a token is in any report, whatever the form. */
class NoSecretsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static Stream<ReportFormat> everyForm() {
        return Stream.of(new JsonReport(), new JUnitReport(), new SarifReport(), new HtmlReport(List.of()));
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void inAnyForm(ReportFormat form) {
        String report = form.of(Runs.shop(folder));
        assertThat(report).contains("***").contains("/items/2").doesNotContain(Runs.SECRETS);
    }
}
