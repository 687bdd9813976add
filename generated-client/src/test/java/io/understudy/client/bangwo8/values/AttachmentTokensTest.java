package io.understudy.client.bangwo8.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** K06, K18: a list or text with commas, empty text for none. */
class AttachmentTokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ""                        | ""
                    []                        | ""
                    null                      | null
                    "token1"                  | "token1"
                    "token1,token2,token3"    | "token1,token2,token3"
                    ["token1","token2"]       | "token1,token2"
                    ["token1,token2"]         | "token1,token2"
                    "token1,,token3"          | "token1,,token3"
                    """)
    void areReadFromEveryFormAndWrittenAsText(String json, String written) throws JsonProcessingException {
        assertThat(Json.rewrite(AttachmentTokens.class, json)).isEqualTo(written);
    }

    @Test
    void keepTheirOrder() {
        AttachmentTokens tokens = AttachmentTokens.of("token1", "token2", "token3");
        assertThat(tokens.tokens()).containsExactly("token1", "token2", "token3");
        assertThat(tokens)
                .isEqualTo(AttachmentTokens.parse("token1,token2,token3"))
                .hasToString("token1,token2,token3");
    }

    @Test
    void sayThatThereAreNone() {
        assertThat(AttachmentTokens.parse("")).isEqualTo(AttachmentTokens.NONE).hasToString("");
        assertThat(AttachmentTokens.NONE.tokens()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "{}", "[{}]"})
    void refuseWhatIsNeitherTextNorAListOfTexts(String json) {
        assertThatThrownBy(() -> Json.read(AttachmentTokens.class, json)).isInstanceOf(MismatchedInputException.class);
    }
}
