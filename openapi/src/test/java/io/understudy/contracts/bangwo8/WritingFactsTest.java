package io.understudy.contracts.bangwo8;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contracts.Body;
import io.understudy.contracts.Json;
import io.understudy.contracts.Promises;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Bangwo8's ledger says of writing to the knowledge base (K17 to K22), held against the contract. */
class WritingFactsTest {
    private static final String API = "https://www.bangwo8.com/api/v1";

    private final Promises promises = Promises.of("bangwo8");

    @Test
    @DisplayName("K17 Administrators create entries, and are answered 200 with Location and an integer kId")
    void create() {
        String call = "createKnowledge";

        assertThat(promises.address(call)).isEqualTo("POST " + API + "/knowledge.json");
        assertThat(promises.words(promises.operation(call).place())).contains("Administrators (管理员) only.");
        assertThat(promises.statuses(call))
                .filteredOn(status -> status.startsWith("2"))
                .containsExactly("200");
        assertThat(promises.sampleOfHeader(call, "200", "Location")).isEqualTo(API + "/knowledge/11.json");
        assertThat(promises.answer(call, "200").sample().at("/knowledge/kId")).isEqualTo(Json.read("11"));
        promises.answer(call, "200").at("/knowledge/kId").mustBeThere();
        promises.answer(call, "200")
                .at("/knowledge/sQuestion")
                .refuses("1", "null")
                .mustBeThere();
    }

    @Test
    @DisplayName("K18 An answer with files lists their tokens, and holds placeholders from 1 in the list's order")
    void placeholders() {
        JsonNode draft =
                promises.request("createKnowledge").example("withAttachments").path("knowledge");
        List<String> placeholders = Pattern.compile("\\{(\\d+)}")
                .matcher(draft.path("sAnswer").textValue())
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(placeholders).containsExactly("{1}", "{2}", "{3}");
        assertThat(draft.path("sAttachment").textValue().split(",")).hasSameSizeAs(placeholders);

        assertThat(promises.words(promises.operation("createKnowledge").place()))
                .contains("upload each file first, list the tokens in `sAttachment`, and put the placeholders"
                        + " `{1}`, `{2}` and so on into `sAnswer`, numbered from 1 without a gap,"
                        + " in the order of the list.");
        assertThat(promises.answer("getKnowledge", "200")
                        .shape()
                        .property("knowledge")
                        .property("sAnswer")
                        .words())
                .contains("Attachments stand in it as HTML in place of their placeholders.");
        for (String call : List.of("createKnowledge", "updateKnowledge")) {
            assertThat(promises.examples(call, "400")).contains("placeholderGap", "attachmentCount", "unknownToken");
        }
    }

    @Test
    @DisplayName("K19 A styled answer brings its CSS along in sAnswer")
    void css() {
        String styled = "'<style>p{color:#333}</style><p style=\\\"color:red\\\">IM</p>'";

        promises.request("createKnowledge").at("/knowledge/sAnswer").takes(styled);
        promises.answer("getKnowledge", "200").at("/knowledge/sAnswer").takes(styled);
        assertThat(promises.words("/components/schemas/KnowledgeChange/properties/sAnswer"))
                .contains("HTML that brings its own CSS");
    }

    @Test
    @DisplayName("K20 Any agent changes any subset of the fields, and is answered 200 with the question as name")
    void update() {
        String call = "updateKnowledge";
        Body request = promises.request(call);
        Body answer = promises.answer(call, "200");

        assertThat(promises.address(call)).isEqualTo("PUT " + API + "/knowledge/{id}.json");
        assertThat(promises.words(promises.operation(call).place())).contains("Any agent (客服) may call it");
        assertThat(promises.statuses(call)).first().isEqualTo("200");
        assertThat(promises.statuses(call)).doesNotContain("403");
        request.at("/knowledge")
                .takes("{'sQuestion': 'q'}", "{'sAnswer': 'a'}", "{'fId': 123}", "{'isFAQ': 1, 'state': '1'}")
                .mustBeThere();
        assertThat(answer.sample()).isEqualTo(Json.read("{'knowledge': {'kId': 11, 'name': '知识库的问题'}}"));
        answer.at("/knowledge/kId").mustBeThere();
        answer.at("/knowledge/name").refuses("1", "null").mustBeThere();
        assertThat(answer.shape().property("knowledge").properties())
                .containsKey("name")
                .doesNotContainKey("sQuestion");
    }

    @Test
    @DisplayName("K21 An unknown id is 404, each mistake in an entry is 400 and stores nothing, by our choice")
    void refusals() {
        List<String> always = List.of("badRequest", "placeholderGap", "attachmentCount", "unknownToken", "faqLimit");

        assertThat(promises.examples("updateKnowledge", "400")).hasSameElementsAs(always);
        assertThat(promises.examples("createKnowledge", "400"))
                .containsAll(always)
                .contains("missingQuestion", "missingAnswer")
                .hasSize(always.size() + 2);
        for (String call : List.of("createKnowledge", "updateKnowledge")) {
            assertThat(promises.response(call, "400").description()).contains("nothing was stored");
            assertThat(promises.decisions(promises.response(call, "400").place()))
                    .containsExactly("K21");
        }
        for (String call : List.of("getKnowledge", "updateKnowledge", "getAttachment")) {
            assertThat(promises.answer(call, "404").sample())
                    .isEqualTo(Json.read("{'errcode': '100047', 'errmsg': 'Invalid resource URI'}"));
            assertThat(promises.decisions(promises.response(call, "404").place()))
                    .containsExactly("K21");
        }
    }

    @Test
    @DisplayName("K22 An agent who creates an entry is refused with 403, by our choice")
    void agentsMayNotCreate() {
        assertThat(promises.response("createKnowledge", "403").description())
                .contains("The caller is an agent (客服), and only administrators (管理员) may do this.");
        assertThat(promises.answer("createKnowledge", "403").shape())
                .isEqualTo(promises.answer("createKnowledge", "400").shape());
        assertThat(promises.examples("createKnowledge", "403")).containsExactly("forbidden");
        assertThat(promises.decisions(
                        promises.response("createKnowledge", "403").place()))
                .containsExactly("K22");
    }
}
