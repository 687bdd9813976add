package io.understudy.client.bangwo8.values;

import static io.understudy.client.bangwo8.values.Json.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** K03: a percentage with its sign, or a bare 0. */
class PercentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "70%"   | "70%"
                    "30%"   | "30%"
                    "0"     | "0"
                    "0%"    | "0"
                    "70"    | "70%"
                    70      | "70%"
                    0       | "0"
                    12.5    | "12.5%"
                    "12.5%" | "12.5%"
                    "12.50" | "12.5%"
                    "100%"  | "100%"
                    ""      | null
                    null    | null
                    """)
    void isReadWithOrWithoutItsSignAndWrittenWithIt(String json, String written) throws JsonProcessingException {
        assertThat(Json.rewrite(Percent.class, json)).isEqualTo(written);
    }

    @Test
    void saysHowMuchItIs() throws JsonProcessingException {
        assertThat(Json.read(Percent.class, "\"70%\"").value()).hasToString("70");
        assertThat(new Percent(new BigDecimal("70.0")))
                .isEqualTo(Percent.of(70))
                .hasToString("70%");
        assertThat(Percent.of(12.5)).hasToString("12.5%");
        assertThat(Percent.of(0)).hasToString("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "70 %", "70%%", "-1%", "1e9", "好", "."})
    void refusesTextThatIsNoPercentage(String text) {
        assertRefused(Percent.class, "\"" + text + "\"", "\"" + text + "\" is not a percentage");
    }
}
