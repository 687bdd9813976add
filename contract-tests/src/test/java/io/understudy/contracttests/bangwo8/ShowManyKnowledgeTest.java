package io.understudy.contracttests.bangwo8;

import static io.understudy.contracttests.bangwo8.Bangwo8Server.agent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code GET /api/v1/knowledge/show_many.json}. */
class ShowManyKnowledgeTest {
    private static final String MANY = "/api/v1/knowledge/show_many.json?ids=";

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("bangwo8");

    @Test
    @OnlyOnTheMock
    @DisplayName("K04, K05, K16: the documented entries, reviewerId null, without similarQuestion, count and pages")
    void theDocumentedEntries() {
        agent(SERVER)
                .urlEncodingEnabled(false)
                .get(MANY + "8741,8745")
                .then()
                .statusCode(200)
                .body("knowledge.kId", contains("8741", "8745"))
                .body("knowledge", everyItem(hasEntry("reviewerId", null)))
                .body("knowledge", everyItem(not(hasKey("similarQuestion"))))
                .body("$", not(hasKey("count")))
                .body("next_page", nullValue());
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K16: ids that do not exist are left out")
    void unknownIds() {
        agent(SERVER)
                .urlEncodingEnabled(false)
                .get(MANY + "8745,1,8741")
                .then()
                .statusCode(200)
                .body("knowledge.kId", contains("8745", "8741"));
    }

    @Test
    @DisplayName("K16: none of them exists")
    void onlyUnknownIds() {
        agent(SERVER)
                .urlEncodingEnabled(false)
                .get(MANY + "999999998,999999999")
                .then()
                .statusCode(200)
                .body("knowledge", empty());
    }
}
