package io.understudy.contracttests.client.bangwo8;

import static io.understudy.contracttests.bangwo8.Bangwo8Server.agentClient;
import static io.understudy.contracttests.client.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.answer.VendorException;
import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.Knowledge;
import io.understudy.client.bangwo8.values.Percent;
import io.understudy.client.bangwo8.values.State;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code knowledge().get()} and {@code knowledge().getMany()}. */
class ReadKnowledgeClientTest {
    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("bangwo8");

    @AutoClose
    private final Bangwo8 agent = agentClient(SERVER);

    @Test
    @OnlyOnTheMock
    @DisplayName("B08, K01, K15: the documented entry, its Chinese intact")
    void theDocumentedEntry() {
        Knowledge entry = agent.knowledge().get(8741);

        assertThat(entry.id()).isEqualTo(8741);
        assertThat(entry.question()).isEqualTo("晶体管的代换原则");
        assertThat(entry.answer()).isEqualTo("类型相同、特性相近、外形相似");
        assertThat(entry.updated()).hasValue(LocalDateTime.of(2016, 6, 28, 10, 55, 4));
        assertThat(entry.unknown()).isEmpty();
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K03, K04, K05, K06, K07, K08, K09: what is sent as empty text, \"0\", zeros or 无分类 is nothing")
    void empty() {
        Knowledge entry = agent.knowledge().get(8741);

        assertThat(entry.goodRate()).hasValue(Percent.of(0));
        assertThat(entry.badRate()).hasValue(Percent.of(0));
        assertThat(entry.reviewer()).isEmpty();
        assertThat(entry.similarQuestions()).isEmpty();
        assertThat(entry.attachments()).isEmpty();
        assertThat(entry.created()).isEmpty();
        assertThat(entry.category()).isEmpty();
        assertThat(entry.state()).hasValue(State.UNREVIEWED);
        assertThat(entry.isFaq()).isFalse();
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K02, K03, K04, K07, K09: numbers, shares and times that are sent as text")
    void values() {
        Knowledge entry = agent.knowledge().get(8746);

        assertThat(entry.servicer()).hasValue(324);
        assertThat(entry.adoptions()).isEqualTo(2);
        assertThat(entry.goodRate()).hasValue(Percent.of(70));
        assertThat(entry.reviewer()).hasValue(321);
        assertThat(entry.created()).hasValue(LocalDateTime.of(2018, 2, 1, 9, 12, 20));
        assertThat(entry.state()).hasValue(State.REVIEWED);
    }

    @Test
    @DisplayName("B13, K21: an unknown id is not found, in the vendor's words")
    void unknown() {
        VendorException refusal = refused(404, () -> agent.knowledge().get(999_999_999));

        assertThat(refusal.code()).hasValue("100047");
        assertThat(refusal.vendorMessage()).hasValue("Invalid resource URI");
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K16: several entries, without reviewer and similar questions; ids that do not exist are left out")
    void several() {
        List<Knowledge> entries = agent.knowledge().getMany(8741, 1, 8745, 8746);

        assertThat(entries).extracting(Knowledge::id).containsExactlyInAnyOrder(8741L, 8745L, 8746L);
        assertThat(entries).allMatch(entry -> entry.reviewer().isEmpty());
        assertThat(entries).allMatch(entry -> entry.similarQuestions().isEmpty());
    }

    @Test
    @DisplayName("K16: none of several entries exists")
    void noneOfSeveral() {
        assertThat(agent.knowledge().getMany(999_999_998, 999_999_999)).isEmpty();
    }
}
