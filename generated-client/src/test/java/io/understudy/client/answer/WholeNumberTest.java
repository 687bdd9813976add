package io.understudy.client.answer;

import static io.understudy.client.bangwo8.values.Json.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.understudy.client.bangwo8.values.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** K02: a number as a number or as text. */
class WholeNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    1                     | 1
                    11                    | 11
                    "8741"                | 8741
                    "0"                   | 0
                    "-5"                  | -5
                    "007"                 | 7
                    9223372036854775807   | 9223372036854775807
                    "9223372036854775807" | 9223372036854775807
                    11.0                  | 11
                    1e3                   | 1000
                    ""                    | null
                    "null"                | null
                    null                  | null
                    """)
    void isReadFromEitherFormAndWrittenAsANumber(String json, String written) throws JsonProcessingException {
        assertThat(Json.rewrite(WholeNumber.class, json)).isEqualTo(written);
    }

    @Test
    void saysWhatItHolds() throws JsonProcessingException {
        assertThat(Json.read(WholeNumber.class, "\"8741\"").value()).isEqualTo(8741);
        assertThat(WholeNumber.of(8741)).isEqualTo(WholeNumber.parse("8741")).hasToString("8741");
    }

    @Test
    void refusesTextThatIsNoNumber() {
        assertRefused(WholeNumber.class, "\"无分类\"", "\"无分类\" is not a whole number");
        assertRefused(WholeNumber.class, "\" 1\"", "\" 1\" is not a whole number");
        assertRefused(WholeNumber.class, "\"9223372036854775808\"", "\"9223372036854775808\" is not a whole number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "true", "[1]", "{}", "9223372036854775808", "1.7", "1e19", "1e999999999", "1e-1"})
    void refusesWhatIsNeither(String json) {
        assertThatThrownBy(() -> Json.read(WholeNumber.class, json)).isInstanceOf(MismatchedInputException.class);
    }
}
