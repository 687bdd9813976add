package io.understudy.contracttests.bangwo8;

import static io.understudy.contracttests.bangwo8.Bangwo8Server.administrator;
import static io.understudy.contracttests.bangwo8.Bangwo8Server.agent;
import static io.understudy.contracttests.bangwo8.Bangwo8Server.created;
import static io.understudy.contracttests.bangwo8.Bangwo8Server.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import io.understudy.contracttests.Writes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /api/v1/knowledge.json}. */
@Writes
class CreateKnowledgeTest {
    private static final String PATH = "/api/v1/knowledge.json";

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("bangwo8");

    private static ValidatableResponse create(RequestSpecification caller, String entry) {
        return caller.contentType("application/json; charset=utf-8")
                .body("{\"knowledge\": " + entry + "}")
                .post(PATH)
                .then();
    }

    private static int count() {
        return agent(SERVER).get(PATH).path("count");
    }

    @Test
    @DisplayName("K17: 200 with Location, and the entry with an integer kId")
    void created200() {
        ValidatableResponse answer = create(
                        administrator(SERVER),
                        "{\"sQuestion\": \"帮我吧有哪些模块\", \"sAnswer\": \"IM、呼叫中心和工单\", \"fId\": 123}")
                .statusCode(200)
                .body("knowledge.kId", instanceOf(Integer.class))
                .body("knowledge.sQuestion", equalTo("帮我吧有哪些模块"));

        int id = answer.extract().path("knowledge.kId");
        answer.header("Location", endsWith("/api/v1/knowledge/" + id + ".json"));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K17, K01: Location is absolute, on the host that was called, and leads to the entry")
    void locationLeadsToTheEntry() {
        String location = create(administrator(SERVER), "{\"sQuestion\": \"问\", \"sAnswer\": \"答\"}")
                .statusCode(200)
                .extract()
                .header("Location");

        assertThat(location).startsWith(SERVER.baseUrl() + "/api/v1/knowledge/");
        agent(SERVER)
                .get(location)
                .then()
                .statusCode(200)
                .body("knowledge.sQuestion", equalTo("问"))
                .body("knowledge.url", equalTo(location));
    }

    @Test
    @DisplayName("K09, K10: created by an administrator an entry is reviewed, and no FAQ unless it says so")
    void defaults() {
        long id = created(SERVER, "{\"sQuestion\": \"问\", \"sAnswer\": \"答\"}");

        agent(SERVER)
                .get("/api/v1/knowledge/{id}.json", id)
                .then()
                .statusCode(200)
                .body("knowledge.state", equalTo("1"))
                .body("knowledge.isFAQ", equalTo("0"))
                .body("knowledge.fId", equalTo("无分类"))
                .body("knowledge.createDT", matchesPattern("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{1,2}:[0-9]{2}:[0-9]{2}"));
    }

    @Test
    @DisplayName("K08: a category is written as its id and read as its name")
    void categoryByIdThenByName() {
        long id = created(SERVER, "{\"sQuestion\": \"问\", \"sAnswer\": \"答\", \"fId\": \"123\"}");

        agent(SERVER).get("/api/v1/knowledge/{id}.json", id).then().body("knowledge.fId", equalTo("产品使用"));
    }

    @Test
    @DisplayName("K11: what only the vendor sets is not taken from the caller")
    void readOnlyFields() {
        long id = created(
                SERVER,
                "{\"sQuestion\": \"问\", \"sAnswer\": \"答\", \"kId\": 5, \"goodRate\": \"99%\", \"adoptCount\": 7}");

        assertThat(id).isNotEqualTo(5);
        agent(SERVER)
                .get("/api/v1/knowledge/{id}.json", id)
                .then()
                .body("knowledge.goodRate", equalTo("0"))
                .body("knowledge.adoptCount", equalTo("0"));
    }

    @ParameterizedTest(name = "K11, K21: {0} is required")
    @CsvSource(
            delimiter = '|',
            value = {
                "sQuestion | {\"sAnswer\": \"答\"}",
                "sAnswer | {\"sQuestion\": \"问\"}",
            })
    void requiredFields(String field, String entry) {
        int before = count();

        create(administrator(SERVER), entry)
                .statusCode(400)
                .body("errcode", instanceOf(String.class))
                .body("errmsg", containsString(field));

        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest(name = "K18, K21: placeholders {0} for two attachments")
    @ValueSource(strings = {"{1}{3}", "{2}{3}", "{0}{1}", "{1}{1}"})
    void placeholdersHaveNoGap(String placeholders) {
        int before = count();
        String tokens = uploaded(SERVER, "a.png", new byte[] {1}) + "," + uploaded(SERVER, "b.png", new byte[] {2});

        create(
                        administrator(SERVER),
                        "{\"sQuestion\": \"问\", \"sAnswer\": \"" + placeholders + "\", \"sAttachment\": \"" + tokens
                                + "\"}")
                .statusCode(400)
                .body("errmsg", equalTo("Placeholders in sAnswer must count up from {1} without a gap"));

        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest(name = "K18, K21: one attachment, and the answer {0}")
    @ValueSource(strings = {"none", "{1} and {2}"})
    void asManyPlaceholdersAsAttachments(String text) {
        String token = uploaded(SERVER, "a.png", new byte[] {1});

        create(
                        administrator(SERVER),
                        "{\"sQuestion\": \"问\", \"sAnswer\": \"" + text + "\", \"sAttachment\": \"" + token + "\"}")
                .statusCode(400)
                .body("errmsg", equalTo("sAnswer must hold one placeholder for each token in sAttachment"));
    }

    @Test
    @DisplayName("K18, K21: an unknown token")
    void unknownToken() {
        create(
                        administrator(SERVER),
                        "{\"sQuestion\": \"问\", \"sAnswer\": \"{1}\", \"sAttachment\": \"00000000000000000000000000000000\"}")
                .statusCode(400)
                .body("errmsg", equalTo("sAttachment holds an unknown token"));
    }

    @Test
    @DisplayName("K06, K18: attachments by their tokens; read back, the answer holds HTML for each placeholder")
    void attachments() {
        String first = uploaded(SERVER, "modules.png", new byte[] {1});
        String second = uploaded(SERVER, "prices.pdf", new byte[] {2});
        long id = created(
                SERVER,
                "{\"sQuestion\": \"问\", \"sAnswer\": \"见{1}和{2}。\", \"sAttachment\": \"" + first + "," + second
                        + "\"}");

        String answer = agent(SERVER).get("/api/v1/knowledge/{id}.json", id).path("knowledge.sAnswer");
        assertThat(answer)
                .startsWith("见<")
                .endsWith(">。")
                .contains(">和<", "modules.png", "prices.pdf")
                .doesNotContain("{1}", "{2}");
    }

    @Test
    @DisplayName("K19: the styles of an answer are kept as they are")
    void styles() {
        String answer = "<style>.a{color:red}</style><p class='a'>答</p>";
        long id = created(SERVER, "{\"sQuestion\": \"问\", \"sAnswer\": \"" + answer + "\"}");

        agent(SERVER).get("/api/v1/knowledge/{id}.json", id).then().body("knowledge.sAnswer", equalTo(answer));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K10, K21: ten entries can be FAQ, an eleventh is refused and not stored")
    void anEleventhFrequentQuestion() {
        for (int number = 1; number <= 10; number++) {
            created(SERVER, "{\"sQuestion\": \"问\", \"sAnswer\": \"答\", \"isFAQ\": 1}");
        }
        int before = count();

        create(administrator(SERVER), "{\"sQuestion\": \"问\", \"sAnswer\": \"答\", \"isFAQ\": \"1\"}")
                .statusCode(400)
                .body("errmsg", equalTo("At most 10 entries may be FAQ"));

        assertThat(count()).isEqualTo(before);
    }

    @Test
    @DisplayName("K17, K22: an agent may not create, and nothing is stored")
    void agentsMayNot() {
        int before = count();

        create(agent(SERVER), "{\"sQuestion\": \"问\", \"sAnswer\": \"答\"}")
                .statusCode(403)
                .body("errcode", instanceOf(String.class));

        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest(name = "B09: {0} is refused")
    @ValueSource(strings = {"applicatioin/json", "text/plain"})
    void onlyJson(String mediaType) {
        administrator(SERVER)
                .header("Content-Type", mediaType)
                .body("{\"knowledge\": {\"sQuestion\": \"q\", \"sAnswer\": \"a\"}}".getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then()
                .statusCode(415)
                .body("errcode", instanceOf(String.class));
    }

    @Test
    @DisplayName("B13: a body that is no JSON is refused in the vendor's words")
    void malformed() {
        administrator(SERVER)
                .contentType("application/json")
                .body("{\"knowledge\": ")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errcode", equalTo("400"))
                .body("errmsg", instanceOf(String.class));
    }
}
