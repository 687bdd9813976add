package io.understudy.client.bangwo8;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import io.understudy.client.RecordingServer;
import io.understudy.client.answer.WholeNumber;
import io.understudy.client.bangwo8.values.Category;
import io.understudy.client.bangwo8.values.Percent;
import io.understudy.client.bangwo8.values.SimilarQuestion;
import io.understudy.client.bangwo8.values.State;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the vendor sends, as the values that were meant. */
class KnowledgeTest {

    private static final Knowledge BLANK = new Knowledge(
            1,
            "",
            "",
            "",
            List.of(),
            OptionalLong.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            0,
            "",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    private final RecordingServer server = new RecordingServer();
    private final Bangwo8 bangwo8 = Bangwo8.builder().baseUrl(server.url()).build();

    @AfterEach
    void close() {
        bangwo8.close();
        server.close();
    }

    /** K01 to K08, as the vendor's page prints an entry. */
    @Test
    void anEntryIsWhatWasMeant() {
        assertThat(entry("""
                {"kId": 1, "url": "https://www.bangwo8.com/api/v1/knowledge/1.json", "sQuestion": "请问帮我吧有哪些功能模块?",
                 "sAnswer": "呼叫中心、IM、工单", "sAttachment": "", "servicerId": "324", "state": "0", "reviewerId": "321",
                 "goodRate": "70%", "badRate": "30%", "adoptCount": "2", "isFAQ": "1", "relatedQuestion": "帮我吧是分模块的吗?",
                 "similarQuestion": [{"id": "111", "sqname": "帮我吧有哪些功能?"}, {"id": "122", "sqname": "帮我吧的功能列表"}],
                 "createDT": "2018-02-05 10:20:20", "updateDT": "2018-02-08 9:12:20", "fId": "无分类"}"""))
                .isEqualTo(new Knowledge(
                        1,
                        "https://www.bangwo8.com/api/v1/knowledge/1.json",
                        "请问帮我吧有哪些功能模块?",
                        "呼叫中心、IM、工单",
                        List.of(),
                        OptionalLong.of(324),
                        Optional.of(State.UNREVIEWED),
                        OptionalLong.of(321),
                        Optional.of(Percent.of(70)),
                        Optional.of(Percent.of(30)),
                        2,
                        1,
                        "帮我吧是分模块的吗?",
                        List.of(
                                new SimilarQuestion(WholeNumber.of(111), "帮我吧有哪些功能?"),
                                new SimilarQuestion(WholeNumber.of(122), "帮我吧的功能列表")),
                        Optional.of(LocalDateTime.of(2018, 2, 5, 10, 20, 20)),
                        Optional.of(LocalDateTime.of(2018, 2, 8, 9, 12, 20)),
                        Optional.empty(),
                        Map.of()));
    }

    /** K04 to K08: every way to say nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sAttachment | ''",
                "sAttachment | null",
                "sAttachment | []",
                "servicerId | '0'",
                "servicerId | 0",
                "servicerId | ''",
                "servicerId | null",
                "state | null",
                "state | ''",
                "reviewerId | ''",
                "reviewerId | null",
                "goodRate | null",
                "goodRate | ''",
                "badRate | null",
                "adoptCount | ''",
                "adoptCount | null",
                "isFAQ | '0'",
                "isFAQ | null",
                "relatedQuestion | null",
                "similarQuestion | ''",
                "similarQuestion | []",
                "similarQuestion | null",
                "createDT | '0000-00-00 00:00:00'",
                "createDT | '0000-00-00 0:00:00'",
                "createDT | '0000-00-00'",
                "createDT | ''",
                "updateDT | null",
                "fId | '无分类'",
                "fId | ''",
                "fId | null",
                "url | null",
                "sQuestion | null",
                "sAnswer | null"
            },
            quoteCharacter = '"')
    void nothingIsEmpty(String field, String value) {
        assertThat(entry("{\"kId\": \"1\", \"" + field + "\": " + value.replace('\'', '"') + "}"))
                .isEqualTo(BLANK);
    }

    /** K02, K03, K06, K07: one value, several forms. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kId | 8741 | '8741'",
                "servicerId | 324 | '324'",
                "state | 1 | '1'",
                "reviewerId | 321 | '321'",
                "goodRate | 70 | '70%'",
                "goodRate | '70' | '70%'",
                "badRate | 0 | '0'",
                "adoptCount | 2 | '2'",
                "isFAQ | 1 | '1'",
                "sAttachment | ['a', 'b'] | 'a,b'",
                "createDT | '2018-02-08 9:12:20' | '2018-02-08 09:12:20'",
                "fId | 123 | '123'",
                "sQuestion | 42 | '42'",
                "relatedQuestion | true | 'true'"
            },
            quoteCharacter = '"')
    void theSameIsTheSame(String field, String one, String other) {
        String format = field.equals("kId") ? "{\"%s\": %s}" : "{\"kId\": 1, \"%s\": %s}";
        assertThat(entry(format.formatted(field, one.replace('\'', '"'))))
                .isEqualTo(entry(format.formatted(field, other.replace('\'', '"'))))
                .isNotEqualTo(BLANK);
    }

    /** K20: an update answers the question under another name. */
    @Test
    void theQuestionMayBeCalledName() {
        assertThat(entry("{\"kId\": 11, \"name\": \"知识库的问题\"}").question()).isEqualTo("知识库的问题");
    }

    /** K08. */
    @Test
    void aCategoryIsANameOrAnId() {
        assertThat(entry("{\"kId\": 1, \"fId\": \"产品使用\"}").category()).contains(new Category("产品使用"));
        assertThat(new Category("产品使用").id()).isEmpty();
        assertThat(entry("{\"kId\": 1, \"fId\": 123}").category().orElseThrow().id())
                .hasValue(123);
    }

    @Test
    void whatIsNotKnownIsKept() {
        Knowledge entry = entry("{\"kId\": 1, \"state\": 7, \"isFAQ\": \"2\", \"hot\": 3, \"tags\": {\"a\": [\"b\"]}}");
        assertThat(entry.state()).contains(new State(7));
        assertThat(entry.faq()).isEqualTo(2);
        assertThat(entry.isFaq()).isFalse();
        assertThat(entry.unknown()).containsOnlyKeys("hot", "tags").containsEntry("hot", IntNode.valueOf(3));
        assertThat(entry.unknown())
                .hasEntrySatisfying(
                        "tags", tags -> assertThat(tags.at("/a/0").asText()).isEqualTo("b"));
    }

    @Test
    void aStateSaysWhatItIs() {
        assertThat(List.of(State.UNREVIEWED, State.REVIEWED, new State(7)))
                .extracting(State::toString)
                .containsExactly("unreviewed", "reviewed", "state 7");
    }

    private Knowledge entry(String json) {
        server.answers(200, "{\"knowledge\": " + json + "}");
        return bangwo8.knowledge().get(1);
    }
}
