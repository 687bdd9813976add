package io.understudy.contracttests.udesk;

import static io.understudy.contracttests.udesk.UdeskServer.createMerchant;
import static io.understudy.contracttests.udesk.UdeskServer.tenant;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The states that the contract has a name for. */
@OnlyOnTheMock
class ScenariosTest {
    private static final String LIST = "/api/v1/merchants";

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("udesk");

    private static void begin(String scenario) {
        SERVER.anonymous().post("/__admin/state/scenario/" + scenario).then().statusCode(200);
    }

    @Test
    void nothingYet() {
        begin("empty");
        tenant(SERVER)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("merchants", empty())
                .body("meta.item_total", equalTo(0))
                .body("meta.page_total", equalTo(0));
        createMerchant(SERVER, "merchant01", "m01", "admin@merchant01.com").statusCode(200);
    }

    @Test
    void aThousand() {
        begin("full");
        tenant(SERVER)
                .queryParam("page", 10)
                .queryParam("per_page", 100)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("merchants", hasSize(100))
                .body("meta.item_total", equalTo(1_000))
                .body("meta.page_total", equalTo(10));
    }

    @Test
    void noRoom() {
        begin("over-quota");
        createMerchant(SERVER, "merchant02", "m02", "admin@merchant02.com", 1, 0)
                .statusCode(400)
                .body("code", equalTo("save_failed"));
        createMerchant(SERVER, "merchant02", "m02", "admin@merchant02.com", 0, 1)
                .statusCode(400)
                .body("code", equalTo("save_failed"));
        createMerchant(SERVER, "merchant02", "m02", "admin@merchant02.com", 0, 0)
                .statusCode(200);
        tenant(SERVER).get(LIST).then().body("meta.item_total", equalTo(2));
    }

    @Test
    void outOfOrder() {
        begin("maintenance");
        tenant(SERVER).get(LIST).then().statusCode(500).body("code", equalTo("unknown"));
        SERVER.anonymous().delete(LIST + "/merchant01").then().statusCode(500);
        SERVER.anonymous().post("/__admin/state/reset").then().statusCode(200);
        tenant(SERVER).get(LIST).then().statusCode(200).body("meta.item_total", equalTo(1));
    }
}
