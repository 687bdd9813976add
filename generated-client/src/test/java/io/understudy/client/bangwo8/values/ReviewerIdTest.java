package io.understudy.client.bangwo8.values;

import static io.understudy.client.bangwo8.values.Json.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** K04: digits, empty text or null. */
class ReviewerIdTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "321" | "321"
                    321   | "321"
                    ""    | ""
                    null  | ""
                    """)
    void isReadFromEveryFormAndWrittenAsText(String json, String written) throws JsonProcessingException {
        assertThat(Json.rewrite(ReviewerId.class, json)).isEqualTo(written);
    }

    @Test
    void saysWhoItIs() {
        assertThat(new ReviewerId("321")).isEqualTo(ReviewerId.of(321)).hasToString("321");
        assertThat(ReviewerId.of(321).id()).hasValue(321);
    }

    @Test
    void saysThatThereIsNobody() throws JsonProcessingException {
        assertThat(ReviewerId.NONE.id()).isEmpty();
        assertThat(Json.read(ReviewerId.class, "null")).isEqualTo(ReviewerId.NONE);
        assertThat(Json.read(ReviewerId.class, "\"\"")).isEqualTo(ReviewerId.NONE);
    }

    @Test
    void refusesTextThatIsNotDigits() {
        assertRefused(ReviewerId.class, "\"-1\"", "\"-1\" is not the id of a reviewer");
        assertRefused(ReviewerId.class, "\"agent\"", "\"agent\" is not the id of a reviewer");
        assertRefused(
                ReviewerId.class, "\"1234567890123456789\"", "\"1234567890123456789\" is not the id of a reviewer");
    }
}
