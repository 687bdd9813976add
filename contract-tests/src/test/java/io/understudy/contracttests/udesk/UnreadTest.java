package io.understudy.contracttests.udesk;

import static io.understudy.contracttests.udesk.UdeskServer.TENANT;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.instanceOf;

import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code GET /client/v1/{uuid}/customers/unread}. */
class UnreadTest {
    private static final String UNREAD = "/client/v1/{uuid}/customers/unread";

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("udesk");

    @ParameterizedTest(name = "U07, U16, U25: {0} has unread messages: {1}")
    @CsvSource({"customer01, true", "1, true", "customer02, false"})
    @OnlyOnTheMock
    void withoutAuthentication(String euid, boolean unread) {
        SERVER.anonymous()
                .queryParam("euid", euid)
                .get(UNREAD, TENANT)
                .then()
                .statusCode(200)
                .body("unread", equalTo(unread))
                .body("size()", equalTo(1));
    }

    @Test
    @DisplayName("U20: an unknown customer")
    void unknownCustomer() {
        SERVER.anonymous()
                .queryParam("euid", "nobody")
                .get(UNREAD, TENANT)
                .then()
                .statusCode(400)
                .body("code", equalTo("record_not_found"))
                .body("message", equalTo("没有找到客户"));
    }

    @Test
    @DisplayName("U21: an unknown tenant, named in the documented words")
    void unknownTenant() {
        SERVER.anonymous()
                .queryParam("euid", "customer01")
                .get(UNREAD, "xxx")
                .then()
                .statusCode(400)
                .body("code", equalTo("tenant_not_found"))
                .body("message", equalTo("您访问的租户“xxx”不存在"));
    }

    @Test
    @DisplayName("U03, U16: euid is required")
    void withoutAnEuid() {
        SERVER.anonymous().get(UNREAD, TENANT).then().statusCode(400).body("code", instanceOf(String.class));
    }
}
