package io.understudy.mock.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.understudy.mock.load.report.Scenario;
import io.understudy.mock.load.report.Server;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadOptionsTest {
    private static LoadOptions options(String... namesAndValues) {
        Properties properties = new Properties();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            properties.setProperty(namesAndValues[index], namesAndValues[index + 1]);
        }
        return LoadOptions.of(properties);
    }

    @Test
    void everythingIsMeasuredUnlessToldOtherwise() {
        LoadOptions options = options("load.servers", "", "load.scenarios", "");
        assertThat(options.servers()).containsExactly(Server.values());
        assertThat(options.scenarios()).containsExactly(Scenario.values());
        assertThat(options.measured()).isEqualTo(Duration.ofSeconds(10));
        assertThat(options.needsPackages()).isTrue();
    }

    @Test
    void theListOfOneServerNeedsNoPackages() {
        LoadOptions options =
                options("load.servers", "understudy, wiremock", "load.scenarios", "list", "load.mode", "quick");
        assertThat(options.servers()).containsExactly(Server.UNDERSTUDY, Server.WIREMOCK);
        assertThat(options.scenarios()).containsExactly(Scenario.LIST);
        assertThat(options.measured()).isEqualTo(Duration.ofSeconds(4));
        assertThat(options.needsPackages()).isFalse();
    }

    @Test
    void theWarmUpConsistsOfShortRounds() {
        assertThat(options().warmUpRounds()).hasSize(4).containsOnly(Duration.ofSeconds(5));
        assertThat(options("load.warmup", "12").warmUpRounds())
                .containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(2));
        assertThat(options("load.mode", "quick").warmUpRounds()).containsExactly(Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "load.servers | prism,mountebank | load.servers knows no 'mountebank';"
                        + " it is some of understudy, prism, prism-silent, wiremock.",
                "load.scenarios | lists | load.scenarios knows no 'lists';"
                        + " it is some of list, post, refused, large, small, bundled,"
                        + " notes, notes_1000, notes_100000, create, create_1000, create_100000.",
                "load.seconds | 0 | load.seconds is a whole number from 1 on, not '0'.",
                "load.mode | fast | load.mode is full or quick, not 'fast'.",
            })
    void whatIsNotUnderstoodIsNamed(String name, String value, String sentence) {
        CannotMeasureException failure = catchThrowableOfType(CannotMeasureException.class, () -> options(name, value));
        assertThat(failure).hasMessage(sentence);
        assertThat(failure.exitCode()).isEqualTo(2);
    }
}
