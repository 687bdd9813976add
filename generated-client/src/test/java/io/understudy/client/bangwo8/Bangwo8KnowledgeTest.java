package io.understudy.client.bangwo8;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.RecordingServer;
import io.understudy.client.RecordingServer.Received;
import io.understudy.client.bangwo8.generated.ApiException;
import io.understudy.client.bangwo8.generated.model.CreateKnowledgeRequest;
import io.understudy.client.bangwo8.generated.model.CreatedKnowledgeAnswer;
import io.understudy.client.bangwo8.generated.model.KnowledgeChange;
import io.understudy.client.bangwo8.generated.model.KnowledgeDraft;
import io.understudy.client.bangwo8.generated.model.KnowledgeList;
import io.understudy.client.bangwo8.generated.model.KnowledgeMany;
import io.understudy.client.bangwo8.generated.model.SortOrder;
import io.understudy.client.bangwo8.generated.model.UpdateKnowledgeRequest;
import io.understudy.client.bangwo8.generated.model.UpdatedKnowledgeAnswer;
import io.understudy.client.bangwo8.values.AttachmentTokens;
import io.understudy.client.bangwo8.values.Bangwo8Time;
import io.understudy.client.bangwo8.values.Flag;
import io.understudy.client.bangwo8.values.Percent;
import io.understudy.client.bangwo8.values.ReviewerId;
import io.understudy.client.bangwo8.values.SimilarQuestion;
import io.understudy.client.bangwo8.values.SimilarQuestions;
import io.understudy.client.bangwo8.values.WholeNumber;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each call of the knowledge base, as it reaches a server, and its answer, as it reaches the caller. */
class Bangwo8KnowledgeTest {

    private final RecordingServer server = new RecordingServer();
    private final Bangwo8 bangwo8 = Bangwo8.builder()
            .account("agent", "agent-pass")
            .baseUrl(server.url())
            .build();

    @AfterEach
    void close() {
        bangwo8.close();
        server.close();
    }

    /** K12: every filter, by its name. */
    @Test
    void listsKnowledgeByEveryFilter() throws ApiException {
        server.answers(200, "{\"knowledge\": [], \"count\": 0, \"next_page\": null, \"previous_page\": null}");
        Bangwo8Time start = Bangwo8Time.of(LocalDateTime.of(2012, 1, 1, 0, 0));
        Bangwo8Time end = new Bangwo8Time("2018-02-08 9:12:20");

        KnowledgeList list =
                bangwo8.knowledge().listKnowledge(start, end, start, end, SortOrder.ASC, SortOrder.DESC, 2, 40, "not");

        assertThat(server.onlyCall())
                .hasToString("GET /api/v1/knowledge.json?created_start=2012-01-01%2000%3A00%3A00"
                        + "&created_end=2018-02-08%2009%3A12%3A20&updated_start=2012-01-01%2000%3A00%3A00"
                        + "&updated_end=2018-02-08%2009%3A12%3A20&created_order=asc&updated_order=desc"
                        + "&page=2&per_page=40&fId=not");
        assertThat(list.getKnowledge()).isEmpty();
    }

    /** K12: what the caller leaves out is left to the vendor. */
    @Test
    void listsKnowledgeWithoutFilters() throws ApiException {
        server.answers(200, "{\"knowledge\": [], \"count\": 0, \"next_page\": null, \"previous_page\": null}");

        bangwo8.knowledge().listKnowledge(null, null, null, null, null, null, null, null, null);

        assertThat(server.onlyCall()).hasToString("GET /api/v1/knowledge.json");
    }

    /** K01 to K07, K15: the quirks of one entry, as Java values. */
    @Test
    void showsAnEntry() throws ApiException {
        server.answers(200, """
                {"knowledge": {"kId": 1, "sQuestion": "请问帮我吧有哪些功能模块?", "sAttachment": "", "servicerId": "324",
                 "reviewerId": "321", "goodRate": "70%", "badRate": "0", "adoptCount": "2", "isFAQ": "1",
                 "similarQuestion": [{"id": "111", "sqname": "帮我吧有哪些功能?"}],
                 "createDT": "0000-00-00 00:00:00", "updateDT": "2018-02-08 9:12:20", "fId": "无分类"}}
                """);

        var entry = bangwo8.knowledge().getKnowledge(1L).getKnowledge();

        assertThat(server.onlyCall()).hasToString("GET /api/v1/knowledge/1.json");
        assertThat(server.onlyCall().basic()).isEqualTo("agent:agent-pass");
        assertThat(entry.getkId()).isEqualTo(WholeNumber.of(1));
        assertThat(entry.getsQuestion()).isEqualTo("请问帮我吧有哪些功能模块?");
        assertThat(entry.getsAttachment()).isEqualTo(AttachmentTokens.NONE);
        assertThat(entry.getServicerId()).isEqualTo(WholeNumber.of(324));
        assertThat(entry.getReviewerId()).isEqualTo(ReviewerId.of(321));
        assertThat(entry.getGoodRate()).isEqualTo(Percent.of(70));
        assertThat(entry.getBadRate()).isEqualTo(Percent.of(0));
        assertThat(entry.getAdoptCount()).isEqualTo(WholeNumber.of(2));
        assertThat(entry.getIsFAQ()).isEqualTo(WholeNumber.of(1));
        assertThat(entry.getSimilarQuestion())
                .isEqualTo(SimilarQuestions.of(new SimilarQuestion(WholeNumber.of(111), "帮我吧有哪些功能?")));
        assertThat(entry.getCreateDT()).isEqualTo(Bangwo8Time.NONE);
        assertThat(entry.getUpdateDT().time()).hasValue(LocalDateTime.of(2018, 2, 8, 9, 12, 20));
        assertThat(entry.getfId()).isEqualTo("无分类");
    }

    /** K16. */
    @Test
    void showsSeveralEntries() throws ApiException {
        server.answers(200, "{\"knowledge\": [{\"kId\": \"8741\", \"reviewerId\": null}]}");

        KnowledgeMany many = bangwo8.knowledge().showManyKnowledge(List.of(8741L, 8745L));

        assertThat(server.onlyCall()).hasToString("GET /api/v1/knowledge/show_many.json?ids=8741,8745");
        assertThat(many.getKnowledge()).singleElement().satisfies(entry -> {
            assertThat(entry.getkId()).isEqualTo(WholeNumber.of(8741));
            assertThat(entry.getReviewerId()).isEqualTo(ReviewerId.NONE);
        });
    }

    /** K17, K18: only what was set is sent. */
    @Test
    void createsAnEntry() throws ApiException {
        server.answers(200, "{\"knowledge\": {\"kId\": 11, \"sQuestion\": \"问\"}}");

        CreatedKnowledgeAnswer created = bangwo8.knowledge()
                .createKnowledge(new CreateKnowledgeRequest()
                        .knowledge(new KnowledgeDraft()
                                .sQuestion("问")
                                .sAnswer("答{1}{2}")
                                .sAttachment(
                                        AttachmentTokens.of("token1", "token2").toString())
                                .state(Flag.ON)
                                .fId(WholeNumber.of(123))));

        Received call = server.onlyCall();
        assertThat(call).hasToString("POST /api/v1/knowledge.json");
        assertThat(call.header("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(call.body())
                .isEqualTo("{\"knowledge\":{\"sQuestion\":\"问\",\"sAnswer\":\"答{1}{2}\","
                        + "\"sAttachment\":\"token1,token2\",\"state\":1,\"fId\":123}}");
        assertThat(created.getKnowledge().getkId()).isEqualTo(WholeNumber.of(11));
        assertThat(created.getKnowledge().getGoodRate()).isNull();
    }

    /** K20: a subset of the fields; the question comes back as name. */
    @Test
    void updatesAnEntry() throws ApiException {
        server.answers(200, "{\"knowledge\": {\"kId\": 11, \"name\": \"知识库的问题\"}}");

        UpdatedKnowledgeAnswer updated = bangwo8.knowledge()
                .updateKnowledge(11L, new UpdateKnowledgeRequest().knowledge(new KnowledgeChange().sAnswer("修改后的答案")));

        Received call = server.onlyCall();
        assertThat(call).hasToString("PUT /api/v1/knowledge/11.json");
        assertThat(call.header("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(call.body()).isEqualTo("{\"knowledge\":{\"sAnswer\":\"修改后的答案\"}}");
        assertThat(updated.getKnowledge().getName()).isEqualTo("知识库的问题");
    }
}
