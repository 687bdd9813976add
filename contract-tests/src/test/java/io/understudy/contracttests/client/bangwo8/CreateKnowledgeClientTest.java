package io.understudy.contracttests.client.bangwo8;

import static io.understudy.contracttests.bangwo8.Bangwo8Server.administratorClient;
import static io.understudy.contracttests.bangwo8.Bangwo8Server.agentClient;
import static io.understudy.contracttests.client.Refusals.notSent;
import static io.understudy.contracttests.client.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.answer.WholeNumber;
import io.understudy.client.bangwo8.Attachment;
import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.Knowledge;
import io.understudy.client.bangwo8.KnowledgeForm;
import io.understudy.client.bangwo8.values.Category;
import io.understudy.client.bangwo8.values.Percent;
import io.understudy.client.bangwo8.values.SimilarQuestion;
import io.understudy.client.bangwo8.values.State;
import io.understudy.client.http.Content;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import io.understudy.contracttests.Writes;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code knowledge().create()}. */
@Writes
class CreateKnowledgeClientTest {
    private static final Content BYTES = Content.of(new byte[] {1, 2, 3});

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("bangwo8");

    @AutoClose
    private final Bangwo8 administrator = administratorClient(SERVER);

    @AutoClose
    private final Bangwo8 agent = agentClient(SERVER);

    private Knowledge read(Knowledge created) {
        return agent.knowledge().get(created.id());
    }

    private OptionalLong count() {
        return agent.knowledge().list(q -> q.perPage(1)).first().total();
    }

    /** Refused by the client, and nothing is stored; answers the client's message. */
    private String assertNotSent(Consumer<KnowledgeForm> entry) {
        OptionalLong before = count();
        String message = notSent(() -> administrator.knowledge().create(entry));
        assertThat(count()).isEqualTo(before);
        return message;
    }

    /** Refused with 400, and nothing is stored; answers the vendor's message. */
    private String assertNotStored(Consumer<KnowledgeForm> entry) {
        OptionalLong before = count();
        String message = refused(400, () -> administrator.knowledge().create(entry))
                .vendorMessage()
                .orElseThrow();
        assertThat(count()).isEqualTo(before);
        return message;
    }

    @Test
    @DisplayName("K11, K17: an administrator needs a question and an answer, and is shown the entry with its id")
    void created() {
        Knowledge created =
                administrator.knowledge().create(k -> k.question("帮我吧有哪些模块").answer("IM、呼叫中心和工单"));

        assertThat(created.id()).isPositive();
        assertThat(created.question()).isEqualTo("帮我吧有哪些模块");
        assertThat(read(created).answer()).isEqualTo("IM、呼叫中心和工单");
    }

    @Test
    @DisplayName(
            "K03, K08, K09, K10, K11: a new entry is reviewed, no FAQ, without a category, and nobody has rated it")
    void defaults() {
        Knowledge entry =
                read(administrator.knowledge().create(k -> k.question("问").answer("答")));

        assertThat(entry.state()).hasValue(State.REVIEWED);
        assertThat(entry.isFaq()).isFalse();
        assertThat(entry.category()).isEmpty();
        assertThat(entry.goodRate()).hasValue(Percent.of(0));
        assertThat(entry.adoptions()).isZero();
        assertThat(entry.created()).isPresent();
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K01, K17: the url of an entry is where it was read")
    void url() {
        Knowledge entry =
                read(administrator.knowledge().create(k -> k.question("问").answer("答")));

        assertThat(entry.url()).isEqualTo(SERVER.baseUrl() + "/api/v1/knowledge/" + entry.id() + ".json");
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K08: a category is written by its id and read by its name")
    void category() {
        Knowledge entry = read(administrator
                .knowledge()
                .create(k -> k.question("问").answer("答").category(123)));

        assertThat(entry.category()).hasValue(new Category("产品使用"));
    }

    @Test
    @DisplayName("K05: similar questions are read as they were written")
    void similarQuestions() {
        SimilarQuestion similar = new SimilarQuestion(WholeNumber.of(1), "有哪些功能");
        Knowledge entry = read(administrator
                .knowledge()
                .create(k -> k.question("问").answer("答").similarQuestions(similar)));

        assertThat(entry.similarQuestions()).containsExactly(similar);
    }

    @Test
    @DisplayName("K11, K21: without a question, nothing is stored")
    void withoutAQuestion() {
        assertThat(assertNotSent(k -> k.answer("答"))).isEqualTo("The call needs sQuestion");
    }

    @Test
    @DisplayName("K11, K21: without an answer, nothing is stored")
    void withoutAnAnswer() {
        assertThat(assertNotSent(k -> k.question("问"))).isEqualTo("The call needs sAnswer");
    }

    @Test
    @DisplayName("K06, K18, K23: files are uploaded first; read back, the answer has HTML in place of each placeholder")
    void files() {
        Knowledge created = administrator
                .knowledge()
                .create(k -> k.question("问")
                        .answer("见{1}和{2}。")
                        .attach("modules.png", BYTES)
                        .attach("prices.pdf", BYTES));

        assertThat(read(created).answer()).matches("见<[^和]*modules\\.png[^和]*>和<[^。]*prices\\.pdf[^。]*>。");
    }

    @ParameterizedTest(name = "K18, K21: two files and the placeholders {0}")
    @ValueSource(strings = {"{1}{3}", "{2}{3}", "{0}{1}", "{1}{1}", "{1}", "none", "{1}{2}{3}"})
    void placeholders(String answer) {
        assertNotStored(
                k -> k.question("问").answer(answer).attach("a.png", BYTES).attach("b.png", BYTES));
    }

    @Test
    @DisplayName("K18, K21: a file that was never uploaded")
    void unknownToken() {
        Attachment unknown = new Attachment(1, "a.png", "", "0".repeat(32), Map.of());

        assertNotStored(k -> k.question("问").answer("{1}").attach(unknown));
    }

    @Test
    @DisplayName("K19: the styles of an answer are kept as they are")
    void styles() {
        String answer = "<style>.a{color:red}</style><p class='a'>答</p>";
        Knowledge created =
                administrator.knowledge().create(k -> k.question("问").answer(answer));

        assertThat(read(created).answer()).isEqualTo(answer);
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K10, K21: ten entries can be FAQ, an eleventh is not stored")
    void anEleventhFrequentQuestion() {
        for (int number = 1; number <= 10; number++) {
            Knowledge created = administrator
                    .knowledge()
                    .create(k -> k.question("问").answer("答").faq(true));
            assertThat(read(created).isFaq()).isTrue();
        }

        assertNotStored(k -> k.question("问").answer("答").faq(true));
    }

    @Test
    @DisplayName("B13, K17, K22: an agent may not create, and nothing is stored")
    void agentsMayNot() {
        OptionalLong before = count();

        assertThat(refused(
                                403,
                                () -> agent.knowledge()
                                        .create(k -> k.question("问").answer("答")))
                        .code())
                .isPresent();

        assertThat(count()).isEqualTo(before);
    }
}
