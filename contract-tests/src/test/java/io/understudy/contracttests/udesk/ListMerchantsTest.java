package io.understudy.contracttests.udesk;

import static io.understudy.contracttests.udesk.UdeskServer.TENANT;
import static io.understudy.contracttests.udesk.UdeskServer.tenant;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.instanceOf;

import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code GET /api/v1/merchants}. */
class ListMerchantsTest {
    private static final String LIST = "/api/v1/merchants";

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("udesk");

    @Test
    @OnlyOnTheMock
    @DisplayName("U01, U02, U06, U08, U09, U10, U25: the documented merchant, and the page it is on")
    void theDocumentedMerchant() {
        tenant(SERVER)
                .get(LIST)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("merchants.id", contains(1))
                .body("merchants.euid", contains("merchant01"))
                .body("merchants.name", contains("测试商户1"))
                .body("merchants.subdomain", contains("m01"))
                .body("merchants.im_agent_total", contains(2))
                .body("merchants.ticket_agent_total", contains(2))
                .body("merchants.created_at", contains("2006-01-02T15:04:05.000+08:00"))
                .body("meta.page", equalTo(1))
                .body("meta.page_total", equalTo(1))
                .body("meta.item_total", equalTo(1));
    }

    @ParameterizedTest(name = "U05: {0} is read as page {1} of {2}")
    @CsvSource({
        "page=1, 1, 30",
        "page=0, 1, 30",
        "page=2, 2, 30",
        "per_page=10, 1, 10",
        "per_page=0, 1, 1",
        "per_page=100, 1, 100",
        "per_page=101, 1, 100",
        "per_page=5000&page=3, 3, 100"
    })
    void pages(String query, int page, int perPage) {
        tenant(SERVER)
                .urlEncodingEnabled(false)
                .get(LIST + "?" + query)
                .then()
                .statusCode(200)
                .body("meta.page", equalTo(page))
                .body("meta.per_page", equalTo(perPage));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U05, U06: the last of ten pages of a hundred")
    void theLastPage() {
        SERVER.scenario("full");
        tenant(SERVER)
                .queryParam("per_page", 300)
                .queryParam("page", 10)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("merchants", hasSize(100))
                .body("meta.page_total", equalTo(10))
                .body("meta.item_total", equalTo(1000));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U07: without merchants the numbers are 0")
    void nothing() {
        SERVER.scenario("empty");
        tenant(SERVER)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("merchants", empty())
                .body("meta.page_total", equalTo(0))
                .body("meta.item_total", equalTo(0));
    }

    @ParameterizedTest(name = "U03, U04, U17: {0} is an error")
    @CsvSource({"page=-1", "page=two", "per_page=-5", "per_page=many"})
    void noPages(String query) {
        tenant(SERVER)
                .urlEncodingEnabled(false)
                .get(LIST + "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown"))
                .body("message", equalTo("未知错误"));
    }

    @Test
    @DisplayName("U23: a content type on GET, without a body, is accepted")
    void aContentTypeWithoutABody() {
        tenant(SERVER)
                .header("Content-Type", "application/json")
                .get(LIST)
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("U03, U22, U24: a wrong key")
    void aWrongKey() {
        SERVER.as(TENANT, "wrong")
                .get(LIST)
                .then()
                .statusCode(401)
                .body("code", equalTo("2059"))
                .body("message", equalTo("open api签名不对"));
    }

    @Test
    @DisplayName("U03: no key at all")
    void noKey() {
        SERVER.anonymous().get(LIST).then().statusCode(401).body("code", instanceOf(String.class));
    }

    @Test
    @DisplayName("U21, U24: an unknown tenant, named in the documented words")
    void anUnknownTenant() {
        SERVER.as("00000000-0000-4000-8000-000000000000", "eba52e58c494cf68dd1077ddb174264c")
                .get(LIST)
                .then()
                .statusCode(400)
                .body("code", equalTo("tenant_not_found"))
                .body("message", equalTo("您访问的租户“00000000-0000-4000-8000-000000000000”不存在"));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U22: somebody who is no administrator")
    void notAnAdministrator() {
        SERVER.as("6f1c2a9e-3b7d-4e58-9a40-1d2c3b4a5f60", "0f1e2d3c4b5a69788796a5b4c3d2e1f0")
                .get(LIST)
                .then()
                .statusCode(400)
                .body("code", equalTo("2015"))
                .body("message", equalTo("非管理员不可以操作"));
    }
}
