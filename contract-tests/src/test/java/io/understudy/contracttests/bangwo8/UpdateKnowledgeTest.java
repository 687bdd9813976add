package io.understudy.contracttests.bangwo8;

import static io.understudy.contracttests.bangwo8.Bangwo8Server.agent;
import static io.understudy.contracttests.bangwo8.Bangwo8Server.created;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import io.understudy.contracttests.Writes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code PUT /api/v1/knowledge/{id}.json}. */
@Writes
class UpdateKnowledgeTest {
    private static final String ENTRY = "/api/v1/knowledge/{id}.json";

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("bangwo8");

    private static ValidatableResponse update(long id, String change) {
        return agent(SERVER)
                .contentType("application/json; charset=utf-8")
                .body("{\"knowledge\": " + change + "}")
                .put(ENTRY, id)
                .then();
    }

    @Test
    @DisplayName("K20: an agent changes part of an entry, and the question comes back as name")
    void partOfAnEntry() {
        long id = created(SERVER, "{\"sQuestion\": \"知识库的问题\", \"sAnswer\": \"答\"}");

        update(id, "{\"sAnswer\": \"修改后的答案\"}")
                .statusCode(200)
                .body("knowledge.kId", equalTo((int) id))
                .body("knowledge.name", equalTo("知识库的问题"))
                .body("knowledge", not(hasKey("sQuestion")));

        agent(SERVER)
                .get(ENTRY, id)
                .then()
                .body("knowledge.sQuestion", equalTo("知识库的问题"))
                .body("knowledge.sAnswer", equalTo("修改后的答案"));
    }

    @Test
    @DisplayName("K11: what only the vendor sets stays as it is")
    void readOnlyFields() {
        long id = created(SERVER, "{\"sQuestion\": \"问\", \"sAnswer\": \"答\"}");

        update(id, "{\"goodRate\": \"99%\", \"sAnswer\": \"二\"}").statusCode(200);

        agent(SERVER)
                .get(ENTRY, id)
                .then()
                .body("knowledge.goodRate", equalTo("0"))
                .body("knowledge.sAnswer", equalTo("二"));
    }

    @Test
    @DisplayName("K21: an unknown id is not found")
    void unknown() {
        update(999_999_999, "{\"sAnswer\": \"答\"}").statusCode(404).body("errcode", equalTo("100047"));
    }

    @Test
    @DisplayName("K18, K21: a placeholder without an attachment is refused, and nothing is changed")
    void placeholders() {
        long id = created(SERVER, "{\"sQuestion\": \"问\", \"sAnswer\": \"答\"}");

        update(id, "{\"sAnswer\": \"见{1}\"}").statusCode(400);

        agent(SERVER).get(ENTRY, id).then().body("knowledge.sAnswer", equalTo("答"));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K10, K21: an entry cannot become the eleventh FAQ")
    void anEleventhFrequentQuestion() {
        SERVER.scenario("over-quota");
        long id = created(SERVER, "{\"sQuestion\": \"问\", \"sAnswer\": \"答\"}");

        update(id, "{\"isFAQ\": 1}").statusCode(400).body("errmsg", equalTo("At most 10 entries may be FAQ"));

        agent(SERVER).get(ENTRY, id).then().body("knowledge.isFAQ", equalTo("0"));
    }
}
