package io.understudy.contracttests.udesk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.understudy.contracttests.BundledMock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code GET /api/v1/merchants}, with the values that the vendor's page prints. */
class ListMerchantsTest {
    @RegisterExtension
    static final BundledMock MOCK = new BundledMock();

    @Test
    @DisplayName("U06, U10, U25: the documented merchant, and the page it is on")
    void theDocumentedMerchant() {
        given().baseUri(MOCK.baseUrl())
                .auth()
                .preemptive()
                .basic("ab476257-5230-42f2-ae14-ea2a8e9ceb1d", "eba52e58c494cf68dd1077ddb174264c")
                .when()
                .get("/api/v1/merchants")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("merchants.euid", contains("merchant01"))
                .body("merchants.name", contains("测试商户1"))
                .body("merchants.created_at", contains("2006-01-02T15:04:05.000+08:00"))
                .body("meta.page", equalTo(1))
                .body("meta.per_page", equalTo(10))
                .body("meta.page_total", equalTo(1))
                .body("meta.item_total", equalTo(1));
    }

    @Test
    @DisplayName("U21: the tenant that does not exist is named in the documented words")
    void anUnknownTenant() {
        given().baseUri(MOCK.baseUrl())
                .auth()
                .preemptive()
                .basic("ab476257-5230-42f2-ae14-ea2a8e9ceb1d", "eba52e58c494cf68dd1077ddb174264c")
                .header("Prefer", "code=400, example=tenantNotFound")
                .when()
                .get("/api/v1/merchants")
                .then()
                .statusCode(400)
                .body("code", equalTo("tenant_not_found"))
                .body("message", equalTo("您访问的租户“ab476257-5230-42f2-ae14-ea2a8e9ceb1d”不存在"));
    }
}
