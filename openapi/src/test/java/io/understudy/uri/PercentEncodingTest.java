package io.understudy.uri;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {

    @ParameterizedTest
    @CsvSource({"a, a", "%41%6a, Aj", "100%25, 100%", "%E5%B8%AE帮, 帮帮", "%F0%9F%98%80, 😀", "a+b, a+b", "%2B, +"})
    void decodes(String encoded, String text) {
        assertThat(PercentEncoding.decode(encoded)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"a+b, a b", "a%2Bb, a+b", "%20+, '  '"})
    void aPlusSignIsASpaceInAForm(String encoded, String text) {
        assertThat(PercentEncoding.decodeForm(encoded)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "%4z", "a%", "% 41", "%E5%B8", "%FF", "%C0%80", "%ED%A0%80", "%-1"})
    void brokenEscapesAndOtherBytesThanUtf8StandForNothing(String encoded) {
        assertThat(PercentEncoding.decode(encoded)).isEmpty();
        assertThat(PercentEncoding.decodeForm(encoded)).isEmpty();
    }

    @Test
    void aNulIsACharacterLikeAnyOther() {
        assertThat(PercentEncoding.decode("a%00")).contains("a\0");
    }
}
