package io.understudy.codec;

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
    @ValueSource(
            strings = {"%", "%4", "%zz", "%4z", "a%", "% 41", "%E5%B8", "%FF", "%C0%80", "%ED%A0%80", "%-1", "%４１"})
    void brokenEscapesAndOtherBytesThanUtf8StandForNothing(String encoded) {
        assertThat(PercentEncoding.decode(encoded)).isEmpty();
        assertThat(PercentEncoding.decodeForm(encoded)).isEmpty();
    }

    @Test
    void aNulIsACharacterLikeAnyOther() {
        assertThat(PercentEncoding.decode("a%00")).contains("a\0");
    }

    /** The examples of RFC 3986: sections 2.1 (the percent sign), 2.3 (what is unreserved) and 2.5 (UTF-8). */
    @ParameterizedTest
    @CsvSource({
        "AZaz09-._~, '', AZaz09-._~",
        "a b, '', a%20b",
        "100%, '', 100%25",
        "À, '', %C3%80",
        "ア, '', %E3%82%A2",
        "localhost:80, '', localhost%3A80",
        "localhost:80, ':', localhost:80",
        "a/b?c&d=e#f, '', a%2Fb%3Fc%26d%3De%23f"
    })
    void encodesAllButTheUnreservedCharactersAndThoseThatAreKept(String text, String kept, String encoded) {
        assertThat(PercentEncoding.encode(text, kept)).isEqualTo(encoded);
    }
}
