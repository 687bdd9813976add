package io.understudy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Example;
import io.understudy.contract.Header;
import io.understudy.contract.Parameter;
import io.understudy.contract.ParameterLocation;
import io.understudy.contract.ParameterStyle;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What Bangwo8's ledger says of calls on the knowledge base and attachments (K12 to K25), held against its contract. */
class Bangwo8KnowledgeFactsTest {
    private static final String API = "https://www.bangwo8.com/api/v1";

    private final Promises promises = Promises.of("bangwo8");

    @Nested
    @DisplayName("Reading")
    class Reading {

        @Test
        @DisplayName("K12 Any agent lists entries, filtered and ordered, 40 to a page, by ascending kId")
        void list() {
            String call = "listKnowledge";

            assertThat(promises.address(call)).isEqualTo("GET " + API + "/knowledge.json");
            assertThat(promises.parameters(call))
                    .containsExactly(
                            "created_start",
                            "created_end",
                            "updated_start",
                            "updated_end",
                            "created_order",
                            "updated_order",
                            "page",
                            "per_page",
                            "fId");
            assertThat(promises.operation(call).parameters())
                    .allMatch(parameter -> parameter.location() == ParameterLocation.QUERY)
                    .noneMatch(Parameter::required);
            for (String time : List.of("created_start", "created_end", "updated_start", "updated_end")) {
                promises.values(call, time).takes("'2012-01-01 00:00:00'").refuses("'2012-01-01'", "'now'");
                assertThat(promises.parameter(call, time).examples())
                        .extracting(Example::value)
                        .containsExactly(Json.read("'2012-01-01 00:00:00'"));
            }
            for (String order : List.of("created_order", "updated_order")) {
                promises.values(call, order).takes("'asc'", "'desc'").refuses("'ASC'", "'up'", "''");
            }
            assertThat(promises.byDefault(call, "page").toString()).isEqualTo("1");
            assertThat(promises.byDefault(call, "per_page").toString()).isEqualTo("40");
            assertThat(promises.words(promises.parameter(call, "per_page").place()))
                    .contains("Left out, it is 40, which is also the most.");
            assertThat(promises.words(promises.operation(call).place()))
                    .contains("by ascending `kId` unless told otherwise", "Any agent (客服) may call it.");
            assertThat(promises.statuses(call)).doesNotContain("403");
        }

        @Test
        @DisplayName("K13 A list of entries has count and neighbours, and its entries have neither url nor sAttachment")
        void listAnswer() {
            Body answer = promises.answer("listKnowledge", "200");

            assertThat(answer.shape().properties())
                    .containsOnlyKeys("knowledge", "count", "next_page", "previous_page");
            assertThat(answer.sample().path("count").toString()).isEqualTo("42");
            assertThat(answer.sample().path("next_page").textValue())
                    .isEqualTo(API + "/knowledge.json?per_page=40&page=2");
            assertThat(answer.sample().path("previous_page")).isEqualTo(Json.read("null"));
            assertThat(answer.shape().property("knowledge").items().properties().keySet())
                    .doesNotContain("url", "sAttachment")
                    .contains("kId", "sQuestion", "similarQuestion");
        }

        @Test
        @DisplayName("K14 Over 40 counts as 40, filters stay in the links, past the end is empty, below 1 is 400")
        void paging() {
            String call = "listKnowledge";

            promises.values(call, "per_page").takes("1", "40", "41", "1000").refuses("0", "-1", "'a'");
            promises.values(call, "page").takes("1", "1000").refuses("0", "-1", "'a'");
            assertThat(promises.words(promises.parameter(call, "per_page").place()))
                    .contains("a larger value: this contract takes it for 40", "below 1 is refused with 400");
            assertThat(promises.words(promises.parameter(call, "page").place()))
                    .contains("Anything below 1, or not a number, is refused with 400");
            assertThat(promises.examples(call, "400")).containsExactly("badRequest");
            for (String link : List.of("next_page", "previous_page")) {
                assertThat(promises.words("/components/schemas/PageLinks/properties/" + link))
                        .contains("keeps the caller's filters");
                assertThat(promises.decisions("/components/schemas/PageLinks/properties/" + link))
                        .containsExactly("K14");
            }
            for (String parameter : List.of("page", "per_page")) {
                assertThat(promises.decisions(
                                promises.parameter(call, parameter).place()))
                        .containsExactly("K14");
            }

            JsonNode pastTheEnd = promises.answer(call, "200").example("pastTheEnd");
            assertThat(pastTheEnd.path("knowledge")).isEqualTo(Json.read("[]"));
            assertThat(pastTheEnd.path("count"))
                    .isEqualTo(promises.answer(call, "200").sample().path("count"));
            assertThat(pastTheEnd.path("next_page")).isEqualTo(Json.read("null"));
            assertThat(promises.decisions(call, "200", "pastTheEnd")).containsExactly("K14");
        }

        @Test
        @DisplayName("K15 Any agent gets one entry, an object under the key that holds an array in a list")
        void single() {
            assertThat(promises.address("getKnowledge")).isEqualTo("GET " + API + "/knowledge/{id}.json");
            promises.values("getKnowledge", "id").takes("8741").refuses("'abc'");
            promises.answer("getKnowledge", "200")
                    .at("/knowledge")
                    .refuses("[]", "null")
                    .mustBeThere();
            assertThat(promises.statuses("getKnowledge")).doesNotContain("403");
            assertThat(promises.words(promises.operation("getKnowledge").place()))
                    .contains("Any agent (客服) may call it.");
        }

        @Test
        @DisplayName("K16 Any agent gets several entries by id, without count or pages; unknown ids are left out")
        void several() {
            String call = "showManyKnowledge";
            Body answer = promises.answer(call, "200");

            assertThat(promises.address(call)).isEqualTo("GET " + API + "/knowledge/show_many.json");
            Parameter ids = promises.parameter(call, "ids");
            assertThat(promises.parameters(call)).containsExactly("ids");
            assertThat(ids.required()).isTrue();
            assertThat(ids.style()).isEqualTo(ParameterStyle.FORM);
            assertThat(ids.explode()).isFalse();
            assertThat(ids.examples()).extracting(Example::value).containsExactly(Json.read("[8741, 8745]"));
            promises.values(call, "ids").takes("[8741]", "[8741, 8745]").refuses("[]", "['a']");

            assertThat(answer.shape().properties()).containsOnlyKeys("knowledge");
            answer.at("/knowledge").takes("[]").refuses("{}", "null").mustBeThere();
            answer.at("/knowledge/0/reviewerId").takes("null");
            assertThat(answer.shape().property("knowledge").items().properties())
                    .doesNotContainKeys("similarQuestion", "url", "sAttachment");
            assertThat(promises.words(promises.operation(call).place()))
                    .contains("Any agent (客服) may call it.", "Ids that do not exist are left out of the answer.");
            assertThat(promises.decisions(promises.operation(call).place())).containsExactly("K16");
            assertThat(promises.statuses(call)).doesNotContain("403", "404");
        }
    }

    @Nested
    @DisplayName("Writing")
    class Writing {

        @Test
        @DisplayName("K17 Administrators create entries, and are answered 200 with Location and an integer kId")
        void create() {
            String call = "createKnowledge";

            assertThat(promises.address(call)).isEqualTo("POST " + API + "/knowledge.json");
            assertThat(promises.words(promises.operation(call).place())).contains("Administrators (管理员) only.");
            assertThat(promises.statuses(call))
                    .filteredOn(status -> status.startsWith("2"))
                    .containsExactly("200");
            assertNames(promises.header(call, "200", "Location"), API + "/knowledge/11.json");
            assertThat(promises.answer(call, "200").sample().at("/knowledge/kId"))
                    .isEqualTo(Json.read("11"));
            promises.answer(call, "200").at("/knowledge/kId").mustBeThere();
            promises.answer(call, "200")
                    .at("/knowledge/sQuestion")
                    .refuses("1", "null")
                    .mustBeThere();
        }

        @Test
        @DisplayName("K18 An answer with files lists their tokens, and holds placeholders from 1 in the list's order")
        void placeholders() {
            JsonNode draft = promises.request("createKnowledge")
                    .example("withAttachments")
                    .path("knowledge");
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
                assertThat(promises.examples(call, "400"))
                        .contains("placeholderGap", "attachmentCount", "unknownToken");
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
            List<String> always =
                    List.of("badRequest", "placeholderGap", "attachmentCount", "unknownToken", "faqLimit");

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

    @Nested
    @DisplayName("Attachments")
    class Attachments {

        @Test
        @DisplayName("K23 Any agent uploads the raw bytes of one file, and is answered 201 with Location and token")
        void upload() {
            String call = "uploadAttachment";
            Body answer = promises.answer(call, "201");

            assertThat(promises.address(call)).isEqualTo("POST " + API + "/attachments.json");
            assertThat(promises.parameters(call)).containsExactly("filename");
            assertThat(promises.parameter(call, "filename").location()).isEqualTo(ParameterLocation.QUERY);
            assertThat(promises.parameter(call, "filename").examples())
                    .extracting(Example::value)
                    .containsExactly(Json.read("'myfile.dat'"));
            assertThat(promises.requestTypes(call)).containsExactly("application/binary");
            assertThat(promises.request(call)
                            .shape()
                            .schema()
                            .json()
                            .path("format")
                            .textValue())
                    .isEqualTo("binary");
            assertThat(promises.words(promises.operation(call).place()))
                    .contains("One call takes one file.", "Any agent (客服) may call it.");

            assertThat(promises.statuses(call)).first().isEqualTo("201");
            assertThat(promises.statuses(call)).doesNotContain("403");
            assertNames(promises.header(call, "201", "Location"), API + "/attachments/123.json");
            assertThat(answer.shape().properties()).containsOnlyKeys("attachment");
            assertThat(answer.shape().property("attachment").properties())
                    .containsOnlyKeys("attachId", "fileName", "filePath", "token");
            answer.at("/attachment").refuses("[]", "null").mustBeThere();
            answer.at("/attachment/attachId")
                    .takes("123")
                    .refuses("'123'", "1.5")
                    .mustBeThere();
            answer.at("/attachment/fileName").refuses("1").mustBeThere();
            answer.at("/attachment/filePath").refuses("'file.png'", "1").mustBeThere();
            answer.at("/attachment/token")
                    .takes("'15761b339251466e9fec23698503eb53'")
                    .refuses("'15761b339251466e9fec23698503eb5'", "'token1'", "1")
                    .mustBeThere();
        }

        @Test
        @DisplayName("K24 An attachment is answered in the envelope of its upload")
        void show() {
            assertThat(promises.address("getAttachment")).isEqualTo("GET " + API + "/attachments/{id}.json");
            promises.values("getAttachment", "id").takes("123").refuses("'abc'");
            assertThat(promises.answer("getAttachment", "200").shape())
                    .isEqualTo(promises.answer("uploadAttachment", "201").shape());
        }

        @Test
        @DisplayName("K25 An upload without filename is 400, one that is announced as JSON is 415, by our choice")
        void refusals() {
            assertThat(promises.parameter("uploadAttachment", "filename").required())
                    .isTrue();
            promises.values("uploadAttachment", "filename").takes("'a'").refuses("''");
            assertThat(promises.examples("uploadAttachment", "400")).containsExactly("missingFilename");
            assertThat(promises.examples("uploadAttachment", "415")).containsExactly("binaryExpected");
            assertThat(promises.response("uploadAttachment", "415").description())
                    .contains("announced as JSON");
            assertThat(List.of("400", "415"))
                    .allSatisfy(status -> assertThat(promises.decisions(promises.response("uploadAttachment", status)
                                    .place()))
                            .containsExactly("K25"));
        }
    }

    private static void assertNames(Header location, String address) {
        assertThat(location.required()).isTrue();
        assertThat(location.examples()).extracting(Example::value).containsExactly(Json.read("'" + address + "'"));
    }
}
