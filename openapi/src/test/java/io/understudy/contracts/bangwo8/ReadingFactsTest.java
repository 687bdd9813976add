package io.understudy.contracts.bangwo8;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.contract.message.ParameterStyle;
import io.understudy.contracts.Body;
import io.understudy.contracts.Json;
import io.understudy.contracts.Promises;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Bangwo8's ledger says of reading the knowledge base (K12 to K16), held against the contract. */
class ReadingFactsTest {
    private static final String API = "https://www.bangwo8.com/api/v1";

    private final Promises promises = Promises.of("bangwo8");

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

        assertThat(answer.shape().properties()).containsOnlyKeys("knowledge", "count", "next_page", "previous_page");
        assertThat(answer.sample().path("count").toString()).isEqualTo("42");
        assertThat(answer.sample().path("next_page").textValue()).isEqualTo(API + "/knowledge.json?per_page=40&page=2");
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
            assertThat(promises.decisions(promises.parameter(call, parameter).place()))
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
        assertThat(promises.words(promises.operation("getKnowledge").place())).contains("Any agent (客服) may call it.");
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
