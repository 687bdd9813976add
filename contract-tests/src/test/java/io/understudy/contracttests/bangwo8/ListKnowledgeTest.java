package io.understudy.contracttests.bangwo8;

import static io.understudy.contracttests.bangwo8.Bangwo8Server.administrator;
import static io.understudy.contracttests.bangwo8.Bangwo8Server.agent;
import static io.understudy.contracttests.bangwo8.Bangwo8Server.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import io.understudy.contracttests.Writes;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code GET /api/v1/knowledge.json}. */
class ListKnowledgeTest {
    private static final String LIST = "/api/v1/knowledge.json";

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("bangwo8");

    @Test
    @OnlyOnTheMock
    @DisplayName("B01, B03, K13: the documented entries come first, Chinese text intact, under the documented count")
    void theDocumentedList() {
        agent(SERVER)
                .get(LIST)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("knowledge", hasSize(40))
                .body("knowledge[0].kId", equalTo("8741"))
                .body("knowledge[0].sQuestion", equalTo("晶体管的代换原则"))
                .body("knowledge[0].sAnswer", equalTo("类型相同、特性相近、外形相似"))
                .body("knowledge[0].fId", equalTo("无分类"))
                .body("knowledge[0].createDT", equalTo("0000-00-00 00:00:00"))
                .body("knowledge[1].kId", equalTo("8745"))
                .body("knowledge[1].sQuestion", equalTo("什么是三极管?"))
                .body("count", equalTo(42))
                .body("next_page", equalTo(SERVER.baseUrl() + LIST + "?per_page=40&page=2"))
                .body("previous_page", nullValue());
    }

    @Test
    @DisplayName("K13: entries of a list leave out url and sAttachment")
    void whatAListLeavesOut() {
        agent(SERVER)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("knowledge", everyItem(not(hasKey("url"))))
                .body("knowledge", everyItem(not(hasKey("sAttachment"))));
    }

    @Test
    @DisplayName("K02, K03: numbers come as text")
    void numbersAsText() {
        agent(SERVER)
                .queryParam("per_page", 1)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("knowledge[0].kId", instanceOf(String.class))
                .body("knowledge[0].state", instanceOf(String.class))
                .body("knowledge[0].adoptCount", instanceOf(String.class))
                .body("knowledge[0].goodRate", instanceOf(String.class));
    }

    @Test
    @DisplayName("K12: the default order is by kId, ascending")
    void theDefaultOrder() {
        List<String> ids = agent(SERVER).get(LIST).path("knowledge.kId");

        assertThat(ids).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.comparing(Long::valueOf));
    }

    @ParameterizedTest(name = "K12: {0}={1}")
    @CsvSource({"created_order, asc", "created_order, desc", "updated_order, asc", "updated_order, desc"})
    void theOrderAskedFor(String parameter, String order) {
        String field = parameter.equals("created_order") ? "createDT" : "updateDT";
        List<String> times =
                agent(SERVER).queryParam(parameter, order).get(LIST).path("knowledge." + field);
        Comparator<String> byTime = Comparator.comparing(ListKnowledgeTest::sortable);

        assertThat(times)
                .filteredOn(time -> !time.startsWith("0000"))
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo(order.equals("asc") ? byTime : byTime.reversed());
    }

    /** The hour comes with one digit or two (K07). */
    private static String sortable(String time) {
        return time.length() == 18 ? time.substring(0, 11) + "0" + time.substring(11) : time;
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K14: per_page over 40 counts as 40")
    void aPageTooLarge() {
        agent(SERVER)
                .queryParam("per_page", 1000)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("knowledge", hasSize(40))
                .body("next_page", equalTo(SERVER.baseUrl() + LIST + "?per_page=40&page=2"));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName(
            "B10, B11, K14: page counts up from 1; the links of a middle page lead to its neighbours and keep the filters")
    void linksKeepTheFilters() {
        String filters = "updated_start=2012-01-01%2000:00:00&";
        agent(SERVER)
                .urlEncodingEnabled(false)
                .get(LIST + "?per_page=2&" + filters + "page=2")
                .then()
                .statusCode(200)
                .body("knowledge", hasSize(2))
                .body("next_page", equalTo(SERVER.baseUrl() + LIST + "?" + filters + "per_page=2&page=3"))
                .body("previous_page", equalTo(SERVER.baseUrl() + LIST + "?" + filters + "per_page=2&page=1"));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K14: following next_page visits every entry once, and then it is null")
    void followingTheLinks() {
        List<String> first = agent(SERVER).get(LIST).path("knowledge.kId");
        String next = agent(SERVER).get(LIST).path("next_page");
        List<String> second = agent(SERVER).urlEncodingEnabled(false).get(next).path("knowledge.kId");

        assertThat(first).hasSize(40);
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat((String) agent(SERVER).urlEncodingEnabled(false).get(next).path("next_page"))
                .isNull();
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K14: a page past the end is an empty list with the true count")
    void pastTheEnd() {
        agent(SERVER)
                .queryParam("page", 99)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("knowledge", empty())
                .body("count", equalTo(42))
                .body("next_page", nullValue());
    }

    @Test
    @DisplayName("K12: nothing was updated before the year 2000, or created after the year 9000")
    void timesFilter() {
        agent(SERVER)
                .queryParam("updated_end", "2000-01-01 00:00:00")
                .get(LIST)
                .then()
                .statusCode(200)
                .body("knowledge", empty())
                .body("count", equalTo(0));
        agent(SERVER)
                .queryParam("created_start", "9000-01-01 00:00:00")
                .get(LIST)
                .then()
                .statusCode(200)
                .body("knowledge", empty());
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K07, K12: created_start and created_end include their own second, however the hour is padded")
    void timesFilterToTheSecond() {
        agent(SERVER)
                .queryParam("created_start", "2018-02-03 09:12:20")
                .queryParam("created_end", "2018-02-03 9:12:20")
                .get(LIST)
                .then()
                .statusCode(200)
                .body("knowledge.createDT", everyItem(equalTo("2018-02-03 9:12:20")))
                .body("count", equalTo(2));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K08: a category's id filters, without its descendants, and the category's name comes back")
    void byCategory() {
        agent(SERVER)
                .queryParam("fId", 123)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("count", equalTo(10))
                .body("knowledge.fId", everyItem(equalTo("产品使用")));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K08: not asks for entries without a category")
    void withoutACategory() {
        agent(SERVER)
                .queryParam("fId", "not")
                .get(LIST)
                .then()
                .statusCode(200)
                .body("count", equalTo(27))
                .body("knowledge.fId", everyItem(equalTo("无分类")));
    }

    @Test
    @Writes
    @DisplayName("K12, K17: what was created is in the list, behind the others")
    void whatWasCreatedIsListed() {
        long id = created(SERVER, "{\"sQuestion\": \"问\", \"sAnswer\": \"答\"}");
        int count = agent(SERVER).get(LIST).path("count");

        agent(SERVER)
                .queryParam("page", (count + 39) / 40)
                .get(LIST)
                .then()
                .body("knowledge.kId", hasItem(Long.toString(id)));
    }

    @Test
    @DisplayName("K12: any agent may call, an administrator too")
    void whoMayCall() {
        agent(SERVER).get(LIST).then().statusCode(200);
        administrator(SERVER).get(LIST).then().statusCode(200);
    }

    @Test
    @DisplayName("B13, B16: an unauthenticated caller gets a challenge and the vendor's error body")
    void unauthenticated() {
        SERVER.anonymous()
                .get(LIST)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic"))
                .body("errcode", instanceOf(String.class))
                .body("errmsg", instanceOf(String.class));
    }

    @Test
    @DisplayName("B13: so does a caller with a wrong password")
    void wrongPassword() {
        SERVER.as("agent", "wrong")
                .get(LIST)
                .then()
                .statusCode(401)
                .body("errcode", instanceOf(String.class))
                .body("errmsg", instanceOf(String.class));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("B12: during maintenance every call is answered 503")
    void maintenance() {
        SERVER.scenario("maintenance");
        agent(SERVER).get(LIST).then().statusCode(503).body("errcode", instanceOf(String.class));
    }

    @Test
    @DisplayName("B08, K10: JSON in UTF-8; no more than ten entries are FAQ")
    void atMostTenFrequentQuestions() {
        agent(SERVER)
                .get(LIST)
                .then()
                .contentType("application/json")
                .body("knowledge.findAll { it.isFAQ == '1' }.size()", lessThanOrEqualTo(10));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K14: an empty knowledge base")
    void nothing() {
        SERVER.scenario("empty");
        agent(SERVER)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("knowledge", empty())
                .body("count", equalTo(0))
                .body("next_page", nullValue())
                .body("previous_page", nullValue());
    }
}
