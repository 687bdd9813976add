package io.understudy.cli.mock.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.understudy.mock.preference.AnswerOptions;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class AnswerFlagsTest {

    private static AnswerOptions options(String... arguments) {
        AnswerFlags flags = new AnswerFlags();
        new CommandLine(flags).parseArgs(arguments);
        return flags.options();
    }

    @Test
    void withoutAnyExamplesAreSent() {
        assertThat(options()).isEqualTo(AnswerOptions.DEFAULTS);
    }

    @ParameterizedTest
    @CsvSource({
        "-d, true, false, false",
        "--dynamic, true, false, false",
        "--dynamic=true, true, false, false",
        "--dynamic=false, false, false, false",
        "--ignoreExamples, false, true, false",
        "--ignoreExamples=false, false, false, false",
        "--errors, false, false, true",
        "--errors=true, false, false, true",
        "--errors=false, false, false, false",
    })
    void eachIsSwitchedByItself(String argument, boolean dynamic, boolean ignoreExamples, boolean errors) {
        assertThat(options(argument))
                .isEqualTo(new AnswerOptions(dynamic, ignoreExamples, OptionalLong.empty(), errors));
    }

    @Test
    void aSeedIsAnyText() {
        assertThat(options("--seed=7").seed()).hasValue(7);
        assertThat(options("--seed", "-7").seed()).hasValue(-7);
        assertThat(options("--seed=seven").seed())
                .isPresent()
                .isEqualTo(options("--seed", "seven").seed());
        assertThat(options("--seed=seven").seed())
                .isNotEqualTo(options("--seed=eight").seed());
    }

    @Test
    void aSwitchIsOnOrOff() {
        assertThatThrownBy(() -> options("--errors=maybe"))
                .isInstanceOf(CommandLine.ParameterException.class)
                .hasMessage("Invalid value for option '--errors': 'maybe' is not a boolean");
    }
}
