package io.understudy.contracts.udesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.SecurityScheme;
import io.understudy.contract.message.Example;
import io.understudy.contracts.Body;
import io.understudy.contracts.Json;
import io.understudy.contracts.Promises;
import io.understudy.contracts.Shape;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Udesk's ledger says of every call (U01 to U08, U23 to U25), held against the contract. */
class GeneralFactsTest {
    private final Promises promises = Promises.of("udesk");

    @Test
    @DisplayName("U01 Everything but the customers' call lives under /api/v1, https only, and is not for end users")
    void addresses() {
        assertThat(callsWithCredentials())
                .extracting(promises::address)
                .allMatch(address -> address.matches("[A-Z]+ https://mchat\\.udesk\\.cn/api/v1/merchants.*"));
        assertThat(promises.words("/info")).contains("the vendor asks not to call it from the devices of end users");
    }

    @Test
    @DisplayName("U02 Calls authenticate with HTTP Basic: the tenant's uuid as user, its key as password")
    void basic() {
        assertThat(promises.contract().securitySchemes()).containsOnlyKeys("basicAuth");
        assertThat(promises.contract().securitySchemes().get("basicAuth")).isInstanceOf(SecurityScheme.Basic.class);
        assertThat(promises.words("/components/securitySchemes/basicAuth"))
                .contains("The uuid of the tenant (租户uuid) as user, the key of the tenant (租户key) as password");
        assertThat(callsWithCredentials())
                .allSatisfy(call -> assertThat(promises.security(call)).containsExactly(Set.of("basicAuth")));
    }

    @Test
    @DisplayName("U03 Success is 200, failed authentication 401, any other mistake 400, a fault 500, and nothing else")
    void statuses() {
        assertThat(callsWithCredentials())
                .allSatisfy(call -> assertThat(promises.statuses(call)).containsExactly("200", "400", "401", "500"));
        assertThat(promises.statuses("getCustomerUnread")).containsExactly("200", "400", "500");
        assertThat(promises.words("/info")).contains("so that \"not found\" is a 400 too");

        assertThat(promises.operations()).allSatisfy(call -> {
            assertThat(promises.answer(call, "500").sample())
                    .isEqualTo(Json.read("{'code': 'unknown', 'message': '未知错误'}"));
            assertThat(promises.decisions(promises.response(call, "500").place()))
                    .containsExactly("U03");
        });
    }

    @Test
    @DisplayName("U04 An error is code and message, the code always text, the message in Chinese")
    void errors() {
        for (String call : promises.operations()) {
            for (String status : promises.statuses(call)) {
                if (!status.equals("200")) {
                    assertIsError(promises.answer(call, status));
                }
            }
        }
    }

    private static void assertIsError(Body error) {
        assertThat(error.shape().properties()).containsOnlyKeys("code", "message");
        error.at("/code")
                .takes("'tenant_not_found'", "'2015'")
                .refuses("2015", "null")
                .mustBeThere();
        error.at("/message").refuses("1", "null").mustBeThere();
        assertThat(error.content().examples())
                .extracting(example -> example.value().path("message").textValue())
                .allMatch(message -> message.matches(".*\\p{IsHan}.*"));
    }

    @Test
    @DisplayName("U05 page is 1 by default, 0 counts as 1; per_page is 30 by default, more than 100 counts as 100")
    void pages() {
        assertThat(promises.parameters("listMerchants")).containsExactly("page", "per_page");
        assertThat(promises.parameter("listMerchants", "page").required()).isFalse();
        assertThat(promises.byDefault("listMerchants", "page").toString()).isEqualTo("1");
        promises.values("listMerchants", "page").takes("0", "1", "1000");
        assertThat(promises.words(promises.parameter("listMerchants", "page").place()))
                .contains("anything below 1 counts as 1", "takes 0 for 1");

        assertThat(promises.parameter("listMerchants", "per_page").required()).isFalse();
        assertThat(promises.byDefault("listMerchants", "per_page").toString()).isEqualTo("30");
        promises.values("listMerchants", "per_page").takes("1", "100", "101", "1000");
        assertThat(promises.words(
                        promises.parameter("listMerchants", "per_page").place()))
                .contains("more than 100 counts as 100");
    }

    @Test
    @DisplayName("U06 A page of a list carries meta with page, per_page, page_total and item_total")
    void meta() {
        Body list = promises.answer("listMerchants", "200");

        list.at("/meta").refuses("null", "[]").mustBeThere();
        Shape meta = list.shape().property("meta");
        assertThat(meta.properties().keySet()).containsExactly("page", "per_page", "page_total", "item_total");
        assertThat(meta.property("page").words()).contains("当前页号");
        assertThat(meta.property("per_page").words()).contains("每页数量");
        assertThat(meta.property("page_total").words()).contains("总页数");
        assertThat(meta.property("item_total").words()).contains("数据总数");
        for (String field : meta.properties().keySet()) {
            list.at("/meta/" + field)
                    .takes("1", "100")
                    .refuses("'1'", "1.5", "null")
                    .mustBeThere();
        }
    }

    @Test
    @DisplayName("U07 Empty values are null for dates and objects, empty text, 0 and false")
    void emptyValues() {
        assertThat(promises.words("/info"))
                .contains("Empty values: null for dates, times and objects, empty text for text,"
                        + " 0 for numbers and timestamps, false for switches.");
        Body answer = promises.answer("createMerchant", "200");
        answer.at("/merchant/created_at").takes("null");
        answer.at("/merchant/updated_at").takes("null");
        answer.at("/merchant/euid").takes("''").refuses("null");
        answer.at("/merchant/name").takes("''").refuses("null");
        answer.at("/merchant/subdomain").takes("''").refuses("null");
        answer.at("/merchant/im_agent_total").takes("0").refuses("null");
        answer.at("/merchant/ticket_agent_total").takes("0").refuses("null");
        promises.answer("getCustomerUnread", "200").at("/unread").takes("false").refuses("null");
        promises.answer("listMerchants", "200").at("/meta/item_total").takes("0");
    }

    @Test
    @DisplayName(
            "U08 A date and time is 2006-01-02T15:04:05.000+08:00; date, time and timestamp have forms of their own")
    void formats() {
        for (String field : List.of("created_at", "updated_at")) {
            promises.answer("createMerchant", "200")
                    .at("/merchant/" + field)
                    .takes("'2006-01-02T15:04:05.000+08:00'")
                    .refuses(
                            "'2006-01-02'",
                            "'15:04:05+08:00'",
                            "'2006-01-02T15:04:05.000'",
                            "'2006-01-02 15:04:05'",
                            "1136185445");
        }
        assertThat(promises.words("/info"))
                .contains("A date and time is `2006-01-02T15:04:05.000+08:00`, a date `2006-01-02`,"
                        + " a time `15:04:05+08:00`, a timestamp the seconds since 1970;"
                        + " the vendor's table swaps the samples of date and time.");
    }

    @Test
    @DisplayName("U23 A GET and a DELETE that declare application/json without a body are accepted")
    void contentTypeWithoutBody() {
        assertThat(List.of("listMerchants", "deleteMerchant")).allSatisfy(call -> {
            assertThat(promises.operation(call).requestBody()).isEmpty();
            assertThat(promises.words(promises.operation(call).place()))
                    .contains("The vendor's sample sends `content-type: application/json` without a body;"
                            + " that is accepted.");
        });
    }

    @Test
    @DisplayName("U24 A wrong key is 401, by our choice with 2059; an unknown uuid is 400 with tenant_not_found")
    void wrongCredentials() {
        assertThat(callsWithCredentials()).allSatisfy(call -> {
            assertThat(promises.answer(call, "401").sample().path("code").textValue())
                    .isEqualTo("2059");
            assertThat(promises.decisions(promises.response(call, "401").place()))
                    .containsExactly("U24");
            assertThat(promises.answer(call, "400")
                            .example("tenantNotFound")
                            .path("code")
                            .textValue())
                    .isEqualTo("tenant_not_found");
            assertThat(promises.decisions(call, "400", "tenantNotFound")).containsExactly("U24");
        });
    }

    @Test
    @DisplayName("U25 The sample identities are the page's: a tenant with its key, a merchant, a customer")
    void sampleIdentities() {
        assertThat(promises.words("/components/securitySchemes/basicAuth"))
                .contains("`ab476257-5230-42f2-ae14-ea2a8e9ceb1d`", "`eba52e58c494cf68dd1077ddb174264c`");
        assertThat(samples("getCustomerUnread", "uuid")).containsExactly("ab476257-5230-42f2-ae14-ea2a8e9ceb1d");
        assertThat(samples("getCustomerUnread", "euid")).contains("customer01");
        assertThat(List.of("updateMerchant", "updateMerchantLogo", "deleteMerchant"))
                .allSatisfy(call -> assertThat(samples(call, "id")).contains("merchant01"));
    }

    @Test
    @DisplayName("The contract has the calls that the vendor documents, and no other")
    void nothingInvented() {
        assertThat(promises.contract().operations())
                .extracting(operation -> operation.method() + " " + operation.path())
                .containsExactlyInAnyOrder(
                        "GET /api/v1/merchants",
                        "POST /api/v1/merchants",
                        "PUT /api/v1/merchants/{id}",
                        "PUT /api/v1/merchants/{id}/logo",
                        "DELETE /api/v1/merchants/{id}",
                        "GET /client/v1/{uuid}/customers/unread");
    }

    private List<String> samples(String call, String parameter) {
        return promises.parameter(call, parameter).examples().stream()
                .map(Example::value)
                .map(value -> value.textValue())
                .toList();
    }

    private List<String> callsWithCredentials() {
        return promises.operations().stream()
                .filter(call -> !call.equals("getCustomerUnread"))
                .toList();
    }
}
