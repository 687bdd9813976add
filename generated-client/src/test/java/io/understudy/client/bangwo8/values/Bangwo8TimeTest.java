package io.understudy.client.bangwo8.values;

import static io.understudy.client.bangwo8.values.Json.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** K07: the hour with or without its zero, zeros for none. */
class Bangwo8TimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "2018-02-05 10:20:20" | "2018-02-05 10:20:20"
                    "2018-02-08 9:12:20"  | "2018-02-08 09:12:20"
                    "2018-02-08 09:12:20" | "2018-02-08 09:12:20"
                    "2012-01-01 00:00:00" | "2012-01-01 00:00:00"
                    "2012-01-01 0:00:00"  | "2012-01-01 00:00:00"
                    "2016-02-29 23:59:59" | "2016-02-29 23:59:59"
                    "0000-00-00 00:00:00" | "0000-00-00 00:00:00"
                    "0001-01-01 00:00:00" | "0000-00-00 00:00:00"
                    "null"                | "0000-00-00 00:00:00"
                    ""                    | "0000-00-00 00:00:00"
                    null                  | null
                    """)
    void isReadWithOrWithoutTheZeroAndWrittenWithIt(String json, String written) throws JsonProcessingException {
        assertThat(Json.rewrite(Bangwo8Time.class, json)).isEqualTo(written);
    }

    @Test
    void saysWhenItIs() {
        LocalDateTime time = LocalDateTime.of(2018, 2, 8, 9, 12, 20, 999_000_000);
        assertThat(Bangwo8Time.of(time))
                .isEqualTo(new Bangwo8Time("2018-02-08 9:12:20"))
                .hasToString("2018-02-08 09:12:20");
        assertThat(Bangwo8Time.of(time).time()).hasValue(time.withNano(0));
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(new Bangwo8Time("0000-00-00 00:00:00")).isEqualTo(Bangwo8Time.NONE);
        assertThat(Bangwo8Time.NONE.time()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-02-30 9:12:20",
                "2018-02-08",
                "2018-02-08T09:12:20",
                "2018-02-08 24:00:00",
                "2018-2-8 9:12:20"
            })
    void refusesWhatIsNoTime(String text) {
        assertRefused(
                Bangwo8Time.class, "\"" + text + "\"", "\"" + text + "\" is not a time such as 2018-02-08 9:12:20");
    }
}
