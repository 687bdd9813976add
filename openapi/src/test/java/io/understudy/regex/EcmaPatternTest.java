package io.understudy.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns by ECMA-262 (2025, section 22.2) with the {@code u} flag, and what is none. */
final class EcmaPatternTest {

    @ParameterizedTest(name = "{0} finds something in {1}: {2}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                // Digits and words are those of ASCII.
                "^\\d$ @ 7 @ true",
                "^\\d$ @ ٣ @ false",
                "^\\D$ @ ٣ @ true",
                "^\\w+$ @ a_Z9 @ true",
                "^\\w$ @ é @ false",
                "^\\W$ @ é @ true",
                // WhiteSpace and LineTerminator.
                "^\\s$ @ `\u00a0` @ true",
                "^\\s$ @ `\ufeff` @ true",
                "^\\s$ @ `\u2028` @ true",
                "^\\s$ @ `\u3000` @ true",
                "^\\s$ @ `\u200b` @ false",
                "^\\s$ @ `\u180e` @ false",
                "^\\S$ @ `\u00a0` @ false",
                // Properties.
                "^\\p{Letter}+$ @ Здрав知 @ true",
                "^\\p{L}$ @ 7 @ false",
                "^\\P{L}$ @ 7 @ true",
                "^\\p{Lu}$ @ É @ true",
                "^\\p{Lu}$ @ é @ false",
                "^\\p{General_Category=Decimal_Number}$ @ ٣ @ true",
                "^\\p{Script=Han}$ @ 知 @ true",
                "^\\p{sc=Greek}$ @ z @ false",
                "^\\p{ASCII_Hex_Digit}+$ @ BEEF09 @ true",
                "^\\p{ASCII}$ @ é @ false",
                "^\\p{Any}$ @ 💩 @ true",
                // Code points.
                "^.$ @ 💩 @ true",
                "^[💩-💫]$ @ 💪 @ true",
                "^\\u{1F4A9}$ @ 💩 @ true",
                "^\\uD83D\\uDCA9$ @ 💩 @ true",
                "^\\x41\\u0042$ @ AB @ true",
                "^\\u{41}{2}$ @ AA @ true",
                "^\\cI$ @ `\t` @ true",
                "^\\cj$ @ `\n` @ true",
                "^\\0$ @ `\u0000` @ true",
                "^\\t\\v\\f$ @ `\t\u000b\f` @ true",
                // The end is the end, and not before a line's end.
                "a$ @ `a\n` @ false",
                "^a @ `b\na` @ false",
                "a.b @ `a\nb` @ false",
                "a.b @ `a\u2028b` @ false",
                "a.b @ `a\u0085b` @ true",
                // Classes.
                "^[^a]$ @ b @ true",
                "^[]$ @ a @ false",
                "^[^]$ @ `\n` @ true",
                "^[a\\-z]$ @ b @ false",
                "^[a\\-z]$ @ - @ true",
                "^[-a]$ @ - @ true",
                "^[\\b]$ @ `\b` @ true",
                "^[\\d_]+$ @ 1_2 @ true",
                "^[\\]]$ @ ] @ true",
                "^[a&&b]$ @ & @ true",
                // Looking round.
                "(?<=\\$)\\d @ $7 @ true",
                "(?<=\\$)\\d @ 7 @ false",
                "(?<!\\$)\\b\\d @ 7 @ true",
                "(?<!\\$)\\d @ $7 @ false",
                "^(?=.*\\d)(?=.*[a-z]).{3,}$ @ ab1 @ true",
                "^(?!admin).*$ @ admin2 @ false",
                "(?<=^a{2})b @ aab @ true",
                // Groups.
                "^(?<year>\\d{4})-\\k<year>$ @ 2024-2024 @ true",
                "^(?<year>\\d{4})-\\k<year>$ @ 2024-2025 @ false",
                "^(a|b)\\1$ @ aa @ true",
                "^(a|b)\\1$ @ ab @ false",
                "^(?:(a)|b)*\\1$ @ ab @ true",
                "^\\k<x>(?<x>a)$ @ a @ true",
                "^(?i:ab)c$ @ ABc @ true",
                "^(?i:ab)c$ @ ABC @ false",
                // Repetitions.
                "^a{2}$ @ aaa @ false",
                "^a{2,}$ @ aaa @ true",
                "^a{0}$ @ a @ false",
                "^a{1,2}?$ @ aa @ true",
                "^(a*)*$ @ b @ false",
                "^(?:a|ab)(?:c|bcd)$ @ abcd @ true",
                "\\bword\\b @ a word. @ true",
                "\\Bord @ word @ true",
                "a||b @ z @ true",
            })
    void matches(String pattern, String text, boolean found) {
        assertThat(pattern(pattern).matches(text, steps -> {})).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} stops making sense at {1}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "([ @ 1 @ the class of characters is not closed",
                "ab(c @ 2 @ the group is not closed",
                "ab) @ 2 @ a group is closed here that was not opened",
                "a** @ 2 @ nothing stands before '*' that could be repeated",
                "+a @ 0 @ nothing stands before '+' that could be repeated",
                "a{3,1} @ 1 @ the numbers of repetitions are out of order",
                "[z-a] @ 1 @ the range of characters is out of order",
                "[\\d-z] @ 1 @ a range must be between two characters",
                "a{ @ 1 @ '{' must be escaped as '\\{'",
                "x} @ 1 @ '}' must be escaped as '\\}'",
                "ab] @ 2 @ ']' must be escaped as '\\]'",
                "ab\\Z @ 2 @ '\\Z' means nothing",
                "\\a @ 0 @ '\\a' means nothing",
                "\\- @ 0 @ '\\-' means nothing",
                "\\c1 @ 0 @ a letter must follow '\\c'",
                "\\xZ1 @ 0 @ 2 hexadecimal digits must follow",
                "a\\u12 @ 1 @ 4 hexadecimal digits must follow",
                "\\u{110000} @ 0 @ '{110000}' is no code point",
                "\\p{Nonsense} @ 0 @ the property 'Nonsense' of characters is not known",
                "\\pL @ 2 @ '{' and '}' must follow",
                "a\\ @ 2 @ nothing stands behind the backslash",
                "\\1 @ 0 @ there is no group 1",
                "\\k<x> @ 3 @ there is no group named 'x'",
                "(?<x>a)(?<x>b) @ 7 @ two groups are named 'x'",
                "(?<1>a) @ 3 @ the name of the group is none",
                "(?>a) @ 0 @ there is no such kind of group",
                "(?i)a @ 0 @ there is no such kind of group",
                "(?=a)* @ 5 @ an assertion cannot be repeated",
                "^* @ 1 @ an assertion cannot be repeated",
            })
    void tellsWhereItIsNone(String pattern, int position, String problem) {
        assertThat(EcmaPattern.parse(pattern)).isEqualTo(new PatternReading.Malformed(position, problem));
    }

    @ParameterizedTest(name = "{0} finds something in {1}: {2}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "^\\-$ @ - @ true",
                "^a{$ @ a{ @ true",
                "^]$ @ ] @ true",
                "(?i)^abc$ @ ABC @ true",
                "^[\\w-.]+$ @ a-b.c @ true",
                "^\\!\\/$ @ !/ @ true",
            })
    void readsWhatBrowsersReadWithoutTheFlag(String pattern, String text, boolean found) {
        assertThat(EcmaPattern.parseLeniently(pattern))
                .isInstanceOfSatisfying(
                        EcmaPattern.class,
                        lenient ->
                                assertThat(lenient.matches(text, steps -> {})).isEqualTo(found));
    }

    @Test
    void theWorkGrowsAsTheTextDoes() {
        assertThat(work("^(a+)+$", 2_000)).isLessThan(3 * work("^(a+)+$", 1_000));
        assertThat(work("^(a|a)*$", 2_000)).isLessThan(3 * work("^(a|a)*$", 1_000));
    }

    @Test
    void endsWhenWhoCountsTheWorkSaysSo() {
        EcmaPattern pattern = pattern("^(a+)+\\1$");
        long[] left = {100_000};

        assertThatThrownBy(() -> pattern.matches("a".repeat(60) + "!", steps -> {
                    left[0] -= steps;
                    if (left[0] < 0) {
                        throw new IllegalStateException("enough");
                    }
                }))
                .hasMessage("enough");
    }

    private static long work(String pattern, int length) {
        long[] total = {0};
        pattern(pattern).matches("a".repeat(length) + "!", steps -> total[0] += steps);
        return total[0];
    }

    private static EcmaPattern pattern(String expression) {
        PatternReading reading = EcmaPattern.parse(expression);
        assertThat(reading).isInstanceOf(EcmaPattern.class);
        return (EcmaPattern) reading;
    }
}
