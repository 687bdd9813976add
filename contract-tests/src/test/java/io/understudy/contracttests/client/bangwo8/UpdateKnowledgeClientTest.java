package io.understudy.contracttests.client.bangwo8;

import static io.understudy.contracttests.bangwo8.Bangwo8Server.administratorClient;
import static io.understudy.contracttests.bangwo8.Bangwo8Server.agentClient;
import static io.understudy.contracttests.client.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.Knowledge;
import io.understudy.client.http.Content;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import io.understudy.contracttests.Writes;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code knowledge().update()}. */
@Writes
class UpdateKnowledgeClientTest {
    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("bangwo8");

    @AutoClose
    private final Bangwo8 administrator = administratorClient(SERVER);

    @AutoClose
    private final Bangwo8 agent = agentClient(SERVER);

    private long created() {
        return administrator
                .knowledge()
                .create(k -> k.question("知识库的问题").answer("答"))
                .id();
    }

    @Test
    @DisplayName("K20: an agent changes part of an entry; the question is answered, and the rest stays as it was")
    void partOfAnEntry() {
        long id = created();

        Knowledge updated = agent.knowledge().update(id, k -> k.answer("修改后的答案"));

        assertThat(updated.id()).isEqualTo(id);
        assertThat(updated.question()).isEqualTo("知识库的问题");
        Knowledge read = agent.knowledge().get(id);
        assertThat(read.question()).isEqualTo("知识库的问题");
        assertThat(read.answer()).isEqualTo("修改后的答案");
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K10, K20: an entry becomes a FAQ, and no longer is one")
    void frequentQuestion() {
        long id = created();

        agent.knowledge().update(id, k -> k.faq(true));
        assertThat(agent.knowledge().get(id).isFaq()).isTrue();

        agent.knowledge().update(id, k -> k.faq(false));
        assertThat(agent.knowledge().get(id).isFaq()).isFalse();
    }

    @Test
    @DisplayName("K18, K20: a file comes with the answer that shows it")
    void aFile() {
        long id = created();

        agent.knowledge().update(id, k -> k.answer("见{1}").attach("a.png", Content.of(new byte[] {1})));

        assertThat(agent.knowledge().get(id).answer()).matches("见<.*a\\.png.*>");
    }

    @Test
    @DisplayName("K21: an unknown id is not found")
    void unknown() {
        assertThat(refused(404, () -> agent.knowledge().update(999_999_999, k -> k.answer("答")))
                        .code())
                .hasValue("100047");
    }

    @Test
    @DisplayName("K18, K21: a placeholder without a file is refused, and nothing is changed")
    void placeholders() {
        long id = created();

        refused(400, () -> agent.knowledge().update(id, k -> k.answer("见{1}")));

        assertThat(agent.knowledge().get(id).answer()).isEqualTo("答");
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K10, K21: an entry cannot become the eleventh FAQ")
    void anEleventhFrequentQuestion() {
        SERVER.scenario("over-quota");
        try (Bangwo8 owner = administratorClient(SERVER)) {
            long id = owner.knowledge().create(k -> k.question("问").answer("答")).id();

            refused(400, () -> owner.knowledge().update(id, k -> k.faq(true)));

            assertThat(owner.knowledge().get(id).isFaq()).isFalse();
        }
    }
}
