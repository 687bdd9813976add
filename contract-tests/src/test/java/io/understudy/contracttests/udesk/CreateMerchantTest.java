package io.understudy.contracttests.udesk;

import static io.understudy.contracttests.udesk.UdeskServer.createMerchant;
import static io.understudy.contracttests.udesk.UdeskServer.tenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import io.understudy.contracttests.Writes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code POST /api/v1/merchants}. */
@Writes
class CreateMerchantTest {
    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("udesk");

    private static int count() {
        return tenant(SERVER).get("/api/v1/merchants").path("meta.item_total");
    }

    private static void assertRefused(ValidatableResponse answer, int before, String code, String message) {
        answer.statusCode(400).body("code", equalTo(code)).body("message", equalTo(message));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    @DisplayName("U08, U09, U11: the merchant, with an id and the times, and without its administrator")
    void created() {
        createMerchant(SERVER, "merchant02", "m02", "admin@merchant02.com", 3, 4)
                .statusCode(200)
                .body("merchant.id", instanceOf(Integer.class))
                .body("merchant.euid", equalTo("merchant02"))
                .body("merchant.name", equalTo("测试商户"))
                .body("merchant.subdomain", equalTo("m02"))
                .body("merchant.im_agent_total", equalTo(3))
                .body("merchant.ticket_agent_total", equalTo(4))
                .body("merchant.created_at", matchesPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\\.[0-9]{3}\\+08:00"))
                .body("merchant", not(hasKey("admin_email")))
                .body("$", not(hasKey("admin")));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U19: the euid is taken")
    void euidTaken() {
        assertRefused(createMerchant(SERVER, "merchant01", "m02", "admin@merchant02.com"), 1, "save_failed", "商户保存失败");
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U18: the subdomain is taken")
    void subdomainTaken() {
        assertRefused(
                createMerchant(SERVER, "merchant02", "m01", "admin@merchant02.com"), 1, "proj_internal_error", "验证失败");
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U18: the administrator's email is taken")
    void emailTaken() {
        assertRefused(
                createMerchant(SERVER, "merchant02", "m02", "admin@merchant01.com"), 1, "proj_internal_error", "验证失败");
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U19: more agents than the tenant's quota, for messages or for tickets")
    void overTheQuota() {
        assertRefused(
                createMerchant(SERVER, "merchant02", "m02", "admin@merchant02.com", 99, 0), 1, "save_failed", "商户保存失败");
        assertRefused(
                createMerchant(SERVER, "merchant02", "m02", "admin@merchant02.com", 0, 99), 1, "save_failed", "商户保存失败");
        createMerchant(SERVER, "merchant02", "m02", "admin@merchant02.com", 98, 98)
                .statusCode(200);
    }

    @Test
    @DisplayName("U03, U04, U11: a merchant without an administrator")
    void withoutAnAdministrator() {
        tenant(SERVER)
                .contentType("application/json; charset=utf-8")
                .body("{\"merchant\": {\"euid\": \"e\", \"name\": \"n\", \"subdomain\": \"s\"}}")
                .post("/api/v1/merchants")
                .then()
                .statusCode(400)
                .body("code", instanceOf(String.class))
                .body("message", instanceOf(String.class));
    }
}
