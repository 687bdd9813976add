package io.understudy.client.bangwo8.values;

import static io.understudy.client.bangwo8.values.Json.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.understudy.client.answer.WholeNumber;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** K05: a list, or empty text for none. */
class SimilarQuestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ""                                                      | ""
                    []                                                      | ""
                    null                                                    | null
                    [{"id":"111","sqname":"帮我吧有哪些功能?"}]             | [{"id":"111","sqname":"帮我吧有哪些功能?"}]
                    [{"id":1,"sqname":"a","new":2},{"id":2,"sqname":"b"}]   | [{"id":"1","sqname":"a"},{"id":"2","sqname":"b"}]
                    [{"sqname":"a"}]                                        | [{"id":null,"sqname":"a"}]
                    """)
    void areReadFromEveryFormAndWrittenAsTheVendorDoes(String json, String written) throws JsonProcessingException {
        assertThat(Json.rewrite(SimilarQuestions.class, json)).isEqualTo(written);
    }

    @Test
    void sayWhatTheyAre() throws JsonProcessingException {
        SimilarQuestion first = new SimilarQuestion(WholeNumber.of(111), "帮我吧有哪些功能?");
        SimilarQuestion second = new SimilarQuestion(WholeNumber.of(122), "帮我吧的功能列表");
        SimilarQuestions questions = Json.read(SimilarQuestions.class, """
                [{"id": "111", "sqname": "帮我吧有哪些功能?"}, {"id": "122", "sqname": "帮我吧的功能列表"}]
                """);
        assertThat(questions).isEqualTo(SimilarQuestions.of(first, second));
        assertThat(questions.questions()).containsExactly(first, second);
    }

    @Test
    void sayThatThereAreNone() throws JsonProcessingException {
        for (String none : List.of("\"\"", "\"[]\"", "\"null\"")) {
            assertThat(Json.read(SimilarQuestions.class, none)).isEqualTo(SimilarQuestions.NONE);
        }
        assertThat(SimilarQuestions.NONE.questions()).isEmpty();
    }

    @Test
    void refuseAnyOtherText() {
        assertRefused(SimilarQuestions.class, "\"111\"", "\"111\" is not a list of similar questions");
    }
}
