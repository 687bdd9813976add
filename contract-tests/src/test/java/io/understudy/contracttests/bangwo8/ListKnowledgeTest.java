package io.understudy.contracttests.bangwo8;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.understudy.contracttests.BundledMock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code GET /api/v1/knowledge.json}, with the values that the vendor's page prints. */
class ListKnowledgeTest {
    @RegisterExtension
    static final BundledMock MOCK = new BundledMock();

    @Test
    @DisplayName("K13: the documented list, Chinese text intact")
    void theDocumentedList() {
        given().baseUri(MOCK.baseUrl())
                .auth()
                .preemptive()
                .basic("agent", "agent-pass")
                .when()
                .get("/api/v1/knowledge.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("knowledge.kId", contains("8741", "8745"))
                .body("knowledge.sQuestion", contains("晶体管的代换原则", "什么是三极管?"))
                .body("knowledge[0].fId", equalTo("无分类"))
                .body("knowledge[0].createDT", equalTo("0000-00-00 00:00:00"))
                .body("count", equalTo(42))
                .body("next_page", equalTo("https://www.bangwo8.com/api/v1/knowledge.json?per_page=40&page=2"))
                .body("previous_page", nullValue());
    }

    @Test
    @DisplayName("B13, B16: an unauthenticated caller gets a challenge and the vendor's error body")
    void unauthenticated() {
        given().baseUri(MOCK.baseUrl())
                .when()
                .get("/api/v1/knowledge.json")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic"))
                .body("errcode", instanceOf(String.class))
                .body("errmsg", instanceOf(String.class));
    }
}
