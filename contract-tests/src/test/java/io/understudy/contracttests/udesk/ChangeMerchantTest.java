package io.understudy.contracttests.udesk;

import static io.understudy.contracttests.udesk.UdeskServer.createMerchant;
import static io.understudy.contracttests.udesk.UdeskServer.tenant;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import io.understudy.contracttests.Writes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code PUT /api/v1/merchants/{id}}, {@code PUT /api/v1/merchants/{id}/logo} and {@code DELETE /api/v1/merchants/{id}}. */
@Writes
class ChangeMerchantTest {
    private static final String MERCHANT = "/api/v1/merchants/{id}";

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("udesk");

    private static ValidatableResponse update(String id, String change) {
        return tenant(SERVER)
                .contentType("application/json; charset=utf-8")
                .body("{\"merchant\": " + change + "}")
                .put(MERCHANT, id)
                .then();
    }

    private static ValidatableResponse logo(String id, String mediaType) {
        return tenant(SERVER)
                .header("Content-Type", mediaType)
                .body(new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                .put(MERCHANT + "/logo", id)
                .then();
    }

    private static void assertNotFound(ValidatableResponse answer) {
        answer.statusCode(400).body("code", equalTo("record_not_found")).body("message", equalTo("没有找到商户"));
    }

    @ParameterizedTest(name = "U12, U13: by {0}")
    @ValueSource(strings = {"merchant01", "1"})
    @OnlyOnTheMock
    void updated(String id) {
        update(id, "{\"name\": \"新名称\", \"im_agent_total\": 5}")
                .statusCode(200)
                .body("merchant.euid", equalTo("merchant01"))
                .body("merchant.name", equalTo("新名称"))
                .body("merchant.im_agent_total", equalTo(5))
                .body("merchant.ticket_agent_total", equalTo(2));

        tenant(SERVER).get("/api/v1/merchants").then().body("merchants.name", contains("新名称"));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U13: an euid that looks like another's id comes first")
    void euidBeforeId() {
        createMerchant(SERVER, "1", "m02", "admin@merchant02.com").statusCode(200);

        update("1", "{\"name\": \"新名称\"}").statusCode(200).body("merchant.subdomain", equalTo("m02"));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U12: euid and subdomain cannot change")
    void whatCannotChange() {
        update("merchant01", "{\"name\": \"新名称\", \"euid\": \"other\", \"subdomain\": \"other\"}")
                .statusCode(200)
                .body("merchant.euid", equalTo("merchant01"))
                .body("merchant.subdomain", equalTo("m01"));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U19: more agents than the quota, and nothing is changed")
    void overTheQuota() {
        update("merchant01", "{\"name\": \"新名称\", \"ticket_agent_total\": 101}")
                .statusCode(400)
                .body("code", equalTo("save_failed"))
                .body("message", equalTo("商户保存失败"));

        tenant(SERVER).get("/api/v1/merchants").then().body("merchants.name", contains("测试商户1"));
    }

    @Test
    @DisplayName("U03, U20: an unknown merchant")
    void unknown() {
        assertNotFound(update("nobody", "{\"name\": \"新名称\"}"));
        assertNotFound(logo("nobody", "image/png"));
        assertNotFound(tenant(SERVER).delete(MERCHANT, "nobody").then());
    }

    @ParameterizedTest(name = "U14: {0}")
    @ValueSource(strings = {"image/png", "image/jpeg"})
    @OnlyOnTheMock
    void aLogo(String mediaType) {
        logo("merchant01", mediaType).statusCode(200).body("merchant.euid", equalTo("merchant01"));
    }

    @ParameterizedTest(name = "U14: {0} is refused")
    @ValueSource(strings = {"image/gif", "application/json"})
    @OnlyOnTheMock
    void noLogo(String mediaType) {
        logo("merchant01", mediaType).statusCode(400).body("code", equalTo("unknown"));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U15, U23: the merchant as it last was; a second time it is not found")
    void deleted() {
        tenant(SERVER)
                .header("Content-Type", "application/json")
                .delete(MERCHANT, "merchant01")
                .then()
                .statusCode(200)
                .body("merchant.name", equalTo("测试商户1"));

        assertNotFound(tenant(SERVER).delete(MERCHANT, "merchant01").then());
        tenant(SERVER).get("/api/v1/merchants").then().body("meta.item_total", equalTo(0));
    }
}
