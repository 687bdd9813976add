package io.understudy.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the standards show of header fields. */
class HeaderNotationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // RFC 8187, section 3.2.3
                "\u00a3 and \u20ac rates | UTF-8''%C2%A3%20and%20%E2%82%AC%20rates",
                "file-1.txt | UTF-8''file-1.txt",
            })
    void extendedValues(String text, String written) {
        assertThat(HeaderText.extended(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain text, 100% | plain text, 100%",
                "na\u00efve | na%C3%AFve",
                "\u00e9 100% | %C3%A9 100%25",
            })
    void textThatAHeaderCannotHoldIsPercentEncoded(String text, String written) {
        assertThat(HeaderText.write(text)).isEqualTo(written);
    }

    @Test
    void aLineEndNeverEndsAHeader() {
        assertThat(HeaderText.write("a\r\nSet-Cookie: b")).isEqualTo("a%0D%0ASet-Cookie: b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // RFC 6266, section 5
                "Attachment; filename=example.html | attachment | example.html",
                "INLINE; FILENAME= \"an example.html\" | inline | an example.html",
                "attachment; filename*= UTF-8''%e2%82%ac%20rates | attachment | \u20ac rates",
                "attachment; filename=\"EURO rates\"; filename*=utf-8''%e2%82%ac%20rates | attachment | \u20ac rates",
            })
    void fileNames(String field, String type, String fileName) {
        assertThat(ContentDisposition.parse(field))
                .contains(new ContentDisposition(type, Optional.empty(), Optional.of(fileName)));
    }

    @Test
    void commasInQuotesSeparateNothing() {
        assertThat(HeaderList.elements("a, \"b, \\\"c\", ,d;e=\",\""))
                .containsExactly("a", "\"b, \\\"c\"", "d;e=\",\"");
    }
}
