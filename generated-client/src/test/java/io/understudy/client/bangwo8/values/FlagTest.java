package io.understudy.client.bangwo8.values;

import static io.understudy.client.bangwo8.values.Json.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** K02, K09, K10: 0 or 1, as a number or as text. */
class FlagTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    0    | 0
                    1    | 1
                    "0"  | 0
                    "1"  | 1
                    ""   | null
                    null | null
                    """)
    void isReadFromEitherFormAndWrittenAsANumber(String json, String written) throws JsonProcessingException {
        assertThat(Json.rewrite(Flag.class, json)).isEqualTo(written);
    }

    @Test
    void saysWhetherItIsOn() {
        assertThat(Flag.ON.on()).isTrue();
        assertThat(Flag.OFF.on()).isFalse();
        assertThat(Flag.parse("1")).isEqualTo(Flag.ON).hasToString("1");
        assertThat(Flag.of(0)).isEqualTo(Flag.OFF).hasToString("0");
    }

    @Test
    void refusesOtherNumbersAndText() {
        assertRefused(Flag.class, "2", "2 is neither 0 nor 1");
        assertRefused(Flag.class, "\"2\"", "\"2\" is neither 0 nor 1");
        assertRefused(Flag.class, "\"yes\"", "\"yes\" is neither 0 nor 1");
    }
}
