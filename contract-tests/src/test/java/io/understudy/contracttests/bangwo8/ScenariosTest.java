package io.understudy.contracttests.bangwo8;

import static io.understudy.contracttests.bangwo8.Bangwo8Server.administrator;
import static io.understudy.contracttests.bangwo8.Bangwo8Server.agent;
import static io.understudy.contracttests.bangwo8.Bangwo8Server.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The states that the contract has a name for. */
@OnlyOnTheMock
class ScenariosTest {
    private static final String LIST = "/api/v1/knowledge.json";

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("bangwo8");

    private static void begin(String scenario) {
        SERVER.anonymous().post("/__admin/state/scenario/" + scenario).then().statusCode(200);
    }

    @Test
    void nothingYet() {
        begin("empty");
        agent(SERVER)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("knowledge", empty())
                .body("count", equalTo(0));
        agent(SERVER)
                .get("/api/v1/tickets.json")
                .then()
                .statusCode(200)
                .body("tickets", empty())
                .body("count", equalTo(0));
        agent(SERVER).get("/api/v1/knowledge/8741.json").then().statusCode(404);
        created(SERVER, "{\"sQuestion\": \"q\", \"sAnswer\": \"a\"}");
        agent(SERVER).get(LIST).then().body("count", equalTo(1));
    }

    @Test
    void aThousand() {
        begin("full");
        agent(SERVER).get(LIST).then().statusCode(200).body("count", equalTo(1_000));
        agent(SERVER)
                .queryParam("page", 25)
                .get(LIST)
                .then()
                .body("knowledge", hasSize(40))
                .body("previous_page", notNullValue())
                .body("next_page", nullValue());
        agent(SERVER).queryParam("page", 26).get(LIST).then().body("knowledge", empty());
    }

    @Test
    void noRoom() {
        begin("over-quota");
        String faq = "{\"knowledge\": {\"sQuestion\": \"q\", \"sAnswer\": \"a\", \"isFAQ\": 1}}";
        administrator(SERVER)
                .contentType("application/json")
                .body(faq)
                .post(LIST)
                .then()
                .statusCode(400)
                .body("errcode", notNullValue());
        agent(SERVER).get(LIST).then().body("count", equalTo(10));
        agent(SERVER)
                .contentType("application/json")
                .body("{\"knowledge\": {\"isFAQ\": 0}}")
                .put("/api/v1/knowledge/8741.json")
                .then()
                .statusCode(200);
        administrator(SERVER)
                .contentType("application/json")
                .body(faq)
                .post(LIST)
                .then()
                .statusCode(200);
    }

    @Test
    void outOfOrder() {
        begin("maintenance");
        agent(SERVER).get(LIST).then().statusCode(503).body("errcode", notNullValue());
        SERVER.anonymous().get("/api/v1/tickets.json").then().statusCode(503);
        SERVER.anonymous().post("/__admin/state/reset").then().statusCode(200);
        assertThat(agent(SERVER).get(LIST).statusCode()).isEqualTo(200);
    }
}
