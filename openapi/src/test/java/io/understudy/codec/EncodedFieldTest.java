package io.understudy.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields as the parser of WHATWG URL, section 5.1, takes them apart before it decodes them. */
class EncodedFieldTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, ``",
                "a=1, (a)(1)",
                "a=1&b=2&a=3, (a)(1) (b)(2) (a)(3)",
                "&&a=1&, (a)(1)",
                "a, (a)()",
                "a=, (a)()",
                "=a, ()(a)",
                "=, ()()",
                "a=b=c, (a)(b=c)",
                "%61+b=%26, (%61+b)(%26)",
            })
    void standBetweenAmpersands(String text, String fields) {
        assertThat(EncodedField.of(text).stream()
                        .map(field -> "(" + field.name() + ")(" + field.value() + ")")
                        .collect(Collectors.joining(" ")))
                .isEqualTo(fields);
    }
}
