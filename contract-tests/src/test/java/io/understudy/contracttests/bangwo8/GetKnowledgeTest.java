package io.understudy.contracttests.bangwo8;

import static io.understudy.contracttests.bangwo8.Bangwo8Server.administrator;
import static io.understudy.contracttests.bangwo8.Bangwo8Server.agent;
import static io.understudy.contracttests.bangwo8.Bangwo8Server.apiKey;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.instanceOf;

import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code GET /api/v1/knowledge/{id}.json}. */
class GetKnowledgeTest {
    private static final String ENTRY = "/api/v1/knowledge/{id}.json";

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("bangwo8");

    @Test
    @OnlyOnTheMock
    @DisplayName("K04, K05, K15: the documented entry is an object under the key of the list")
    void theDocumentedEntry() {
        agent(SERVER)
                .get(ENTRY, 8741)
                .then()
                .statusCode(200)
                .body("knowledge", instanceOf(Map.class))
                .body("knowledge.kId", equalTo("8741"))
                .body("knowledge.sQuestion", equalTo("晶体管的代换原则"))
                .body("knowledge.reviewerId", equalTo(""))
                .body("knowledge.similarQuestion", equalTo(""))
                .body("knowledge.createDT", equalTo("0000-00-00 00:00:00"))
                .body("knowledge.fId", equalTo("无分类"));
    }

    @Test
    @DisplayName("B13, K21: an unknown id is not found, in the vendor's words")
    void unknown() {
        agent(SERVER)
                .get(ENTRY, 999_999_999)
                .then()
                .statusCode(404)
                .body("errcode", equalTo("100047"))
                .body("errmsg", equalTo("Invalid resource URI"));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("B03, B04: the account, or a token as Bearer")
    void basicOrBearer() {
        String token = apiKey(SERVER)
                .multiPart("grant_type", "client_credentials")
                .post("/api/token.php")
                .path("access_token");

        administrator(SERVER).get(ENTRY, 8741).then().statusCode(200);
        SERVER.anonymous()
                .header("Authorization", "Bearer " + token)
                .get(ENTRY, 8741)
                .then()
                .statusCode(200);
        SERVER.anonymous()
                .header("Authorization", "Bearer 0000000000000000000000000000000000000000")
                .get(ENTRY, 8741)
                .then()
                .statusCode(401)
                .body("errcode", instanceOf(String.class));
    }
}
