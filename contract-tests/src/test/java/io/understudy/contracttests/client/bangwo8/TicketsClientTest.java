package io.understudy.contracttests.client.bangwo8;

import static io.understudy.contracttests.bangwo8.Bangwo8Server.agentClient;
import static io.understudy.contracttests.client.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.Ticket;
import io.understudy.client.paging.Page;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import io.understudy.contracttests.Writes;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code tickets()}. */
class TicketsClientTest {
    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("bangwo8");

    @AutoClose
    private final Bangwo8 agent = agentClient(SERVER);

    @Test
    @OnlyOnTheMock
    @DisplayName("B10, B11, B15: a hundred tickets to a page, the count of all, and a next page")
    void aPage() {
        Page<Ticket> page = agent.tickets().list().first();

        assertThat(page.items()).hasSize(100);
        assertThat(page.total()).hasValue(123);
        assertThat(page.next()).hasValue(2);
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("B10, B11: all pages together have every ticket")
    void allPages() {
        assertThat(agent.tickets().list(q -> q.perPage(50))).hasSize(123);
        assertThat(agent.tickets().list(q -> q.perPage(50)).pages()).hasSize(3);
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("B10: over a hundred to a page is not refused")
    void aLargePage() {
        assertThat(agent.tickets().list(q -> q.perPage(150)).first().items()).hasSize(123);
    }

    @Test
    @Writes
    @DisplayName("B12, B14: a ticket is filed, and counted")
    void filed() {
        long before = agent.tickets().list().first().total().orElseThrow();

        agent.tickets().create(t -> t.subject("产品咨询").message("你好"));

        assertThat(agent.tickets().list().first().total()).hasValue(before + 1);
    }

    @Test
    @DisplayName("B13, B14: a ticket without its first message is refused")
    void withoutAMessage() {
        assertThat(refused(400, () -> agent.tickets().create(t -> t.subject("产品咨询")))
                        .code())
                .isPresent();
    }
}
