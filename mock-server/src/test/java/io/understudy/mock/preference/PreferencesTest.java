package io.understudy.mock.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.mock.preference.Preferences.Asked;
import io.understudy.mock.preference.Preferences.Invalid;
import io.understudy.mock.problem.request.InvalidPreference;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

    @Test
    void nothingIsPreferredByDefault() {
        assertThat(Preferences.of(List.of(), ""))
                .isEqualTo(new Asked(
                        OptionalInt.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty(), Duration.ZERO));
    }

    @Test
    void allCanBeSaidAtOnce() {
        assertThat(Preferences.of(List.of("code=404, example=none", "delay=250"), ""))
                .isEqualTo(new Asked(
                        OptionalInt.of(404),
                        Optional.of("none"),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Duration.ofMillis(250)));
    }

    @Test
    void andInTheQuery() {
        assertThat(Preferences.of(List.of(), "__code=404&x=y&__example=a%20b%2Bc&__delay=250"))
                .isEqualTo(new Asked(
                        OptionalInt.of(404),
                        Optional.of("a b+c"),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Duration.ofMillis(250)));
    }

    @Test
    void aBrokenEscapeInTheQueryIsLeftAsItIs() {
        assertThat(Preferences.of(List.of(), "__example=%zz"))
                .isEqualTo(new Asked(
                        OptionalInt.empty(),
                        Optional.of("%zz"),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Duration.ZERO));
    }

    @Test
    void aQuotedValueMayHoldSeparatorsAndEscapes() {
        assertThat(Preferences.of(List.of("example=\"a, \\\"b\\\"; c=d\", code=404"), ""))
                .isEqualTo(new Asked(
                        OptionalInt.of(404),
                        Optional.of("a, \"b\"; c=d"),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Duration.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"code=404;example=none", "code = 404 , example = none", "Example=none,CODE=404"})
    void separatorsAndCaseAreFree(String header) {
        assertThat(Preferences.of(List.of(header), ""))
                .isEqualTo(new Asked(
                        OptionalInt.of(404),
                        Optional.of("none"),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Duration.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"59999, 59999", "60000, 60000", "60001, 60000", "99999999999999999999999, 60000", "0, 0"})
    void aDelayHasALimit(String milliseconds, long held) {
        assertThat(Preferences.of(List.of("delay=" + milliseconds), ""))
                .isEqualTo(new Asked(
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Duration.ofMillis(held)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "20", "2000", "199", "600", "2x0", "-20", "２００"})
    void aCodeHasThreeDigits(String code) {
        assertThat(Preferences.of(List.of("code=" + code), ""))
                .isEqualTo(new Invalid(
                        new InvalidPreference("code", code, "a status code of three digits, from 200 to 599")));
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "-7, -7", "007, 7", "999999999999999999, 999999999999999999"})
    void aSeedThatIsANumberIsThatNumber(String seed, long number) {
        assertThat(Preferences.of(List.of("seed=" + seed), ""))
                .isEqualTo(new Asked(
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.of(number),
                        Duration.ZERO));
    }

    @Test
    void anyOtherSeedIsANumberOfItsOwn() {
        assertThat(Stream.of("a", "b", "ab", "", "1.5", "9".repeat(30), "９")
                        .map(seed -> Preferences.of(List.of("seed=\"" + seed + "\""), ""))
                        .distinct())
                .hasSize(7)
                .doesNotContain(Preferences.of(List.of(), ""));
        assertThat(Preferences.of(List.of("seed=a"), "")).isEqualTo(Preferences.of(List.of(), "__seed=a"));
    }
}
