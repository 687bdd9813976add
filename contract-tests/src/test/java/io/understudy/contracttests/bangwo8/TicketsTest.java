package io.understudy.contracttests.bangwo8;

import static io.understudy.contracttests.bangwo8.Bangwo8Server.agent;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import io.understudy.contracttests.Writes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code GET} and {@code POST /api/v1/tickets.json}. */
class TicketsTest {
    private static final String PATH = "/api/v1/tickets.json";

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("bangwo8");

    @Test
    @OnlyOnTheMock
    @DisplayName("B10, B11, B15: a hundred to a page, the documented count, and the way to the next page")
    void aPage() {
        agent(SERVER)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("tickets", hasSize(100))
                .body("count", equalTo(123))
                .body("next_page", equalTo(SERVER.baseUrl() + PATH + "?per_page=100&page=2"))
                .body("previous_page", nullValue());
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("B10: over a hundred to a page is not refused")
    void aLargePage() {
        agent(SERVER)
                .queryParam("per_page", 150)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("tickets", hasSize(123))
                .body("next_page", nullValue());
    }

    @Test
    @Writes
    @DisplayName("B12, B14: a ticket is filed with a status of the 2xx range, and counted")
    void filed() {
        int before = agent(SERVER).get(PATH).path("count");

        agent(SERVER)
                .contentType("application/json; charset=utf-8")
                .body("{\"ticket\": {\"subject\": \"产品咨询\", \"ticketReply\": {\"replyMsg\": \"你好\"}}}")
                .post(PATH)
                .then()
                .statusCode(allOf(greaterThanOrEqualTo(200), lessThan(300)));

        agent(SERVER).get(PATH).then().body("count", equalTo(before + 1));
    }

    @Test
    @DisplayName("B13, B14: a ticket without its first message is refused")
    void withoutAMessage() {
        agent(SERVER)
                .contentType("application/json; charset=utf-8")
                .body("{\"ticket\": {\"subject\": \"产品咨询\"}}")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errcode", instanceOf(String.class));
    }
}
