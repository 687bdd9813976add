package io.understudy.contracts.bangwo8;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.message.Example;
import io.understudy.contracts.Body;
import io.understudy.contracts.Json;
import io.understudy.contracts.Promises;
import io.understudy.contracts.Shape;
import io.understudy.contracts.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Bangwo8's ledger says of the fields of an entry (K01 to K11), held against the contract. */
class EntryFactsTest {
    private static final String DRAFT = "/components/schemas/KnowledgeChange/properties/";

    private final Promises promises = Promises.of("bangwo8");
    private final Body single = promises.answer("getKnowledge", "200");
    private final Body create = promises.request("createKnowledge");

    @Test
    @DisplayName("K01 An entry has seventeen fields, each with the meaning that the page's table gives it")
    void fields() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("kId", "知识库ID");
        meanings.put("url", "资源url");
        meanings.put("sQuestion", "知识库的标题");
        meanings.put("sAnswer", "知识库的答案");
        meanings.put("sAttachment", "附件");
        meanings.put("servicerId", "添加知识库的客服ID");
        meanings.put("state", "状态");
        meanings.put("reviewerId", "审核知识库的客服ID");
        meanings.put("goodRate", "好评率");
        meanings.put("badRate", "差评率");
        meanings.put("adoptCount", "被采纳次数");
        meanings.put("isFAQ", "常见问题");
        meanings.put("relatedQuestion", "关联问题");
        meanings.put("similarQuestion", "相似问题");
        meanings.put("createDT", "创建时间");
        meanings.put("updateDT", "更新时间");
        meanings.put("fId", "分类");

        Shape entry = single.shape().property("knowledge");

        assertThat(entry.properties()).containsOnlyKeys(meanings.keySet());
        meanings.forEach((field, meaning) ->
                assertThat(entry.property(field).words()).as(field).contains("(" + meaning + ")"));
        assertThat(single.example("allFields").path("knowledge").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(meanings.keySet());
    }

    @Test
    @DisplayName("K02 Fields declared int arrive as a number or as its digits in text")
    void integers() {
        for (String field : List.of("kId", "servicerId", "state", "adoptCount", "isFAQ")) {
            for (Spot spot : inEveryAnswer(field)) {
                spot.takes("1", "11", "'8741'", "'324'", "'0'").refuses("'abc'", "true", "null", "''", "1.5", "'1.5'");
            }
        }
    }

    @Test
    @DisplayName("K03 goodRate and badRate arrive as a percentage in text, or as 0 without a sign")
    void rates() {
        for (String field : List.of("goodRate", "badRate")) {
            for (Spot spot : inEveryAnswer(field)) {
                spot.takes("'70%'", "'100%'", "'0'").refuses("'good'", "'%'", "''", "true", "null");
            }
        }
    }

    @Test
    @DisplayName("K04 reviewerId arrives as digits in text, as empty text or as null")
    void reviewer() {
        for (Spot spot : inEveryAnswer("reviewerId")) {
            spot.takes("'321'", "''", "null").refuses("'abc'", "true");
        }
        create.at("/knowledge/reviewerId").takes("'321'", "321").refuses("'-5'", "-5", "'abc'");
    }

    @Test
    @DisplayName("K05 similarQuestion arrives as a list, as empty text, or not at all; how it is written is our choice")
    void similarQuestions() {
        List<Spot> spots = List.of(
                single.at("/knowledge/similarQuestion"),
                promises.answer("listKnowledge", "200").at("/knowledge/0/similarQuestion"),
                promises.answer("createKnowledge", "200").at("/knowledge/similarQuestion"),
                promises.answer("updateKnowledge", "200").at("/knowledge/similarQuestion"),
                create.at("/knowledge/similarQuestion"));

        for (Spot spot : spots) {
            spot.takes("''", "[]", "[{'id': '111', 'sqname': '帮我吧有哪些功能?'}]")
                    .refuses("'text'", "null", "{}", "[{'id': '111'}]", "[{'sqname': 'text'}]", "['111']");
        }
        assertThat(promises.answer("showManyKnowledge", "200")
                        .shape()
                        .property("knowledge")
                        .items()
                        .properties())
                .doesNotContainKey("similarQuestion");
        assertThat(promises.decisions(DRAFT + "similarQuestion")).containsExactly("K05");
    }

    @Test
    @DisplayName("K06 sAttachment is declared an array, arrives as empty text, and is written as tokens and commas")
    void attachments() {
        single.at("/knowledge/sAttachment")
                .takes("''", "'token1,token2,token3'", "[]", "['token1']")
                .refuses("1", "null", "{}", "[1]");
        create.at("/knowledge/sAttachment")
                .takes("'token1,token2,token3'", "''")
                .refuses("['token1']", "1", "null");
        assertThat(promises.words(DRAFT + "sAttachment")).contains("separated by commas");
    }

    @Test
    @DisplayName("K07 Dates are yyyy-MM-dd H:mm:ss, the hour padded or not, and zeros for none")
    void dates() {
        for (String field : List.of("createDT", "updateDT")) {
            for (Spot spot : inEveryAnswer(field)) {
                spot.takes("'2018-02-08 9:12:20'", "'2018-02-08 09:12:20'", "'0000-00-00 00:00:00'")
                        .refuses(
                                "'2018-02-08T09:12:20Z'",
                                "'2018-02-08'",
                                "'2018-2-8 9:12:20'",
                                "'2018-02-08 9:12'",
                                "'2018-02-08 009:12:20'",
                                "''",
                                "null",
                                "1518052340");
            }
        }
    }

    @Test
    @DisplayName("K08 fId is a category's id when written, its name when read, and an id or not as a filter")
    void category() {
        create.at("/knowledge/fId").takes("123", "'123'").refuses("'无分类'", "true");
        for (Spot spot : inEveryAnswer("fId")) {
            spot.takes("'无分类'", "'产品'").refuses("123", "null");
        }
        assertThat(single.shape().property("knowledge").property("fId").words()).contains("`无分类` for none");

        promises.values("listKnowledge", "fId").takes("'123'", "'not'").refuses("'none'", "'无分类'", "''");
        assertThat(promises.words(promises.parameter("listKnowledge", "fId").place()))
                .contains(
                        "`not` for entries that have none (未分类)",
                        "Entries of the category's descendants are left out.");
        assertThat(promises.parameter("listKnowledge", "fId").examples())
                .extracting(Example::value)
                .containsExactly(Json.read("'123'"), Json.read("'not'"));
    }

    @Test
    @DisplayName("K09 state is 0 for unreviewed and 1 for reviewed; what an administrator creates starts at 1")
    void state() {
        create.at("/knowledge/state").takes("0", "1", "'0'", "'1'").refuses("2", "'2'", "-1", "true", "''");
        assertThat(promises.words(DRAFT + "state"))
                .contains(
                        "0 for unreviewed (未审核) and 1 for reviewed (已审核)",
                        "An administrator's entry is reviewed from the start.");
        assertThat(single.shape().property("knowledge").property("state").words())
                .contains("0 for unreviewed (未审核) and 1 for reviewed (已审核)");
    }

    @Test
    @DisplayName("K10 isFAQ is 0 or 1, 0 when left out, and at most 10 entries may have 1")
    void frequentQuestion() {
        create.at("/knowledge/isFAQ").takes("0", "1", "'0'", "'1'").refuses("2", "'2'", "-1", "true", "''");
        assertThat(promises.words(DRAFT + "isFAQ"))
                .contains(
                        "0 for no and 1 for yes",
                        "Left out, it is 0.",
                        "At most 10 entries may be frequent questions.");
        assertThat(promises.examples("createKnowledge", "400")).contains("faqLimit");
        assertThat(promises.examples("updateKnowledge", "400")).contains("faqLimit");
    }

    @Test
    @DisplayName("K11 Seven fields are read-only; creating takes sQuestion and sAnswer, and nothing else is required")
    void writableFields() {
        List<String> readOnly = List.of("kId", "url", "goodRate", "badRate", "adoptCount", "createDT", "updateDT");
        List<String> writable = single.shape().property("knowledge").properties().keySet().stream()
                .filter(field -> !readOnly.contains(field))
                .toList();

        for (Body request : List.of(create, promises.request("updateKnowledge"))) {
            assertThat(request.shape().properties()).containsOnlyKeys("knowledge");
            assertThat(request.shape().property("knowledge").properties().keySet())
                    .containsExactlyInAnyOrderElementsOf(writable);
        }
        create.at("/knowledge").takes("{'sQuestion': 'q', 'sAnswer': 'a'}").mustBeThere();
        create.at("/knowledge/sQuestion").refuses("''", "1", "null").mustBeThere();
        create.at("/knowledge/sAnswer").refuses("''", "1", "null").mustBeThere();
    }

    /** The spots of a field in the answers of every call that shows entries. */
    private List<Spot> inEveryAnswer(String field) {
        return List.of(
                single.at("/knowledge/" + field),
                promises.answer("listKnowledge", "200").at("/knowledge/0/" + field),
                promises.answer("showManyKnowledge", "200").at("/knowledge/0/" + field),
                promises.answer("createKnowledge", "200").at("/knowledge/" + field),
                promises.answer("updateKnowledge", "200").at("/knowledge/" + field));
    }
}
