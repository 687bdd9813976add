package io.understudy.contracttests.client.bangwo8;

import static io.understudy.contracttests.bangwo8.Bangwo8Server.agentClient;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.Knowledge;
import io.understudy.client.bangwo8.values.Category;
import io.understudy.client.paging.Page;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code knowledge().list()}. */
class ListKnowledgeClientTest {
    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("bangwo8");

    @AutoClose
    private final Bangwo8 agent = agentClient(SERVER);

    @Test
    @OnlyOnTheMock
    @DisplayName("B11, K12, K13: the first page has 40 of the 42 entries, the documented ones first, and a next page")
    void theFirstPage() {
        Page<Knowledge> page = agent.knowledge().list().first();

        assertThat(page.items()).hasSize(40);
        assertThat(page.items().get(0).id()).isEqualTo(8741);
        assertThat(page.items().get(0).question()).isEqualTo("晶体管的代换原则");
        assertThat(page.items().get(1).id()).isEqualTo(8745);
        assertThat(page.items().get(1).question()).isEqualTo("什么是三极管?");
        assertThat(page.total()).hasValue(42);
        assertThat(page.next()).hasValue(2);
    }

    @Test
    @DisplayName("K13: the entries of a list have no url and no attachments")
    void whatAListLeavesOut() {
        assertThat(agent.knowledge().list().first().items())
                .allMatch(entry -> entry.url().isEmpty())
                .allMatch(entry -> entry.attachments().isEmpty());
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("B10, K12, K14: all pages together have every entry once, by ascending id")
    void allPages() {
        List<Long> ids = agent.knowledge().list().stream().map(Knowledge::id).toList();

        assertThat(ids).hasSize(42).doesNotHaveDuplicates().isSorted();
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("B10, K12: a page begins where the one before it ends")
    void aMiddlePage() {
        List<Long> ids =
                agent.knowledge().list().stream().map(Knowledge::id).limit(6).toList();

        Page<Knowledge> third =
                agent.knowledge().list(q -> q.perPage(2).page(3)).first();
        assertThat(third.number()).isEqualTo(3);
        assertThat(third.items()).extracting(Knowledge::id).containsExactlyElementsOf(ids.subList(4, 6));
        assertThat(third.next()).hasValue(4);
    }

    @ParameterizedTest(name = "K12: by the time of creation, ascending: {0}")
    @ValueSource(booleans = {true, false})
    void byCreation(boolean ascending) {
        List<LocalDateTime> times = agent
                .knowledge()
                .list(q -> {
                    if (ascending) {
                        q.oldestFirst();
                    } else {
                        q.newestFirst();
                    }
                })
                .first()
                .items()
                .stream()
                .flatMap(entry -> entry.created().stream())
                .toList();

        assertThat(times).hasSizeGreaterThan(1).isSortedAccordingTo(order(ascending));
    }

    @ParameterizedTest(name = "K12: by the time of the last change, ascending: {0}")
    @ValueSource(booleans = {true, false})
    void byUpdate(boolean ascending) {
        List<LocalDateTime> times = agent
                .knowledge()
                .list(q -> {
                    if (ascending) {
                        q.leastRecentlyUpdatedFirst();
                    } else {
                        q.mostRecentlyUpdatedFirst();
                    }
                })
                .first()
                .items()
                .stream()
                .flatMap(entry -> entry.updated().stream())
                .toList();

        assertThat(times).hasSizeGreaterThan(1).isSortedAccordingTo(order(ascending));
    }

    private static Comparator<LocalDateTime> order(boolean ascending) {
        Comparator<LocalDateTime> byTime = Comparator.naturalOrder();
        return ascending ? byTime : byTime.reversed();
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K14: over 40 to a page count as 40")
    void aPageTooLarge() {
        assertThat(agent.knowledge().list(q -> q.perPage(1000)).first().items()).hasSize(40);
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K08, K14: a category, without its descendants, on all its pages")
    void aCategory() {
        assertThat(agent.knowledge().list(q -> q.category(123).perPage(3)))
                .hasSize(10)
                .extracting(Knowledge::category)
                .containsOnly(Optional.of(new Category("产品使用")));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K08: the entries without a category")
    void withoutACategory() {
        assertThat(agent.knowledge().list(q -> q.uncategorised()))
                .hasSize(42 - 15)
                .extracting(Knowledge::category)
                .containsOnly(Optional.empty());
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K14: a page past the end is empty, with the true count")
    void pastTheEnd() {
        Page<Knowledge> page = agent.knowledge().list(q -> q.page(99)).first();

        assertThat(page.items()).isEmpty();
        assertThat(page.total()).hasValue(42);
        assertThat(page.next()).isEmpty();
    }

    @Test
    @DisplayName("K12: nothing was updated before the year 2000, or created after the year 9000")
    void times() {
        assertThat(agent.knowledge().list(q -> q.updatedUntil(LocalDateTime.of(2000, 1, 1, 0, 0))))
                .isEmpty();
        assertThat(agent.knowledge().list(q -> q.createdSince(LocalDateTime.of(9000, 1, 1, 0, 0))))
                .isEmpty();
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K07, K12: a time includes its own second")
    void aSecond() {
        LocalDateTime time = LocalDateTime.of(2018, 2, 3, 9, 12, 20);
        assertThat(agent.knowledge()
                        .list(q -> q.createdSince(time).createdUntil(time))
                        .first()
                        .items())
                .isNotEmpty()
                .extracting(Knowledge::created)
                .containsOnly(Optional.of(time));
        assertThat(agent.knowledge()
                        .list(q -> q.createdSince(time.plusSeconds(1)).createdUntil(time.plusSeconds(1))))
                .isEmpty();
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K14: an empty knowledge base")
    void nothing() {
        SERVER.scenario("empty");
        try (Bangwo8 early = agentClient(SERVER)) {
            assertThat(early.knowledge().list()).isEmpty();
            assertThat(early.knowledge().listAsync(all -> {}).join().total()).hasValue(0);
        }
    }
}
