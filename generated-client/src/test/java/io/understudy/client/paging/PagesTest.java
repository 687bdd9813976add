package io.understudy.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.understudy.client.RecordingServer;
import io.understudy.client.RecordingServer.Answer;
import io.understudy.client.RecordingServer.Received;
import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.Bangwo8Exception;
import io.understudy.client.bangwo8.Knowledge;
import io.understudy.client.bangwo8.Ticket;
import io.understudy.client.udesk.Merchant;
import io.understudy.client.udesk.Udesk;
import io.understudy.client.udesk.UdeskException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of several pages: in order, one call a page, and not before it is needed. */
class PagesTest {

    private final RecordingServer server = new RecordingServer().answers(PagesTest::page);
    private final Bangwo8 bangwo8 = Bangwo8.builder().baseUrl(server.url()).build();
    private final Udesk udesk = Udesk.builder().baseUrl(server.url()).build();

    @AfterEach
    void close() {
        bangwo8.close();
        udesk.close();
        server.close();
    }

    /** B11, K13: three pages of two, the last of one. */
    @Test
    void aStreamHoldsTheEntriesOfAllPages() {
        assertThat(bangwo8.knowledge().list().stream().map(Knowledge::id)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(server.received())
                .extracting(Object::toString)
                .containsExactly(
                        "GET /api/v1/knowledge.json",
                        "GET /api/v1/knowledge.json?page=2",
                        "GET /api/v1/knowledge.json?page=3");
    }

    /** K14: the caller's filters go along, whatever the address of the next page keeps of them. */
    @Test
    void filtersAreKept() {
        assertThat(bangwo8.knowledge().list(q -> q.category(7).perPage(2))).hasSize(5);
        assertThat(server.received())
                .extracting(Object::toString)
                .containsExactly(
                        "GET /api/v1/knowledge.json?per_page=2&fId=7",
                        "GET /api/v1/knowledge.json?page=2&per_page=2&fId=7",
                        "GET /api/v1/knowledge.json?page=3&per_page=2&fId=7");
    }

    @Test
    void nothingIsFetchedBeforeItIsNeeded() {
        Pages<Knowledge> pages = bangwo8.knowledge().list();
        assertThat(server.received()).isEmpty();
        assertThat(pages.stream().limit(2).map(Knowledge::id)).containsExactly(1L, 2L);
        assertThat(server.received()).hasSize(1);
        Iterator<Knowledge> each = pages.iterator();
        assertThat(server.received()).hasSize(1);
        each.next();
        each.next();
        assertThat(server.received()).hasSize(2);
        each.next();
        assertThat(server.received()).hasSize(3);
    }

    @Test
    void anIterationBeginsAnew() {
        Pages<Knowledge> pages = bangwo8.knowledge().list(q -> q.page(3));
        assertThat(pages).hasSize(1);
        assertThat(pages).hasSize(1);
        assertThat(server.received()).hasSize(2);
    }

    @Test
    void anIteratorEnds() {
        Iterator<Page<Knowledge>> pages =
                bangwo8.knowledge().list(q -> q.page(3)).pages().iterator();
        assertThat(pages.next()).satisfies(page -> {
            assertThat(page.number()).isEqualTo(3);
            assertThat(page.total()).hasValue(5);
            assertThat(page.next()).isEmpty();
        });
        assertThat(pages.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(pages::next);
    }

    @Test
    void anEmptyPageIsTheEnd() {
        server.answers(200, "{\"knowledge\": [], \"count\": 9, \"next_page\": \"https://x/?page=2\"}");
        assertThat(bangwo8.knowledge().list()).isEmpty();
        assertThat(server.received()).hasSize(1);
    }

    /** B15. */
    @Test
    void ticketsComeInPages() {
        assertThat(bangwo8.tickets().list().stream().map(Ticket::fields).map(fields -> fields.get("kId")))
                .extracting(Object::toString)
                .containsExactly("1", "2", "3", "4", "5");
    }

    /** U06, U10. */
    @Test
    void merchantsComeInPages() {
        assertThat(udesk.merchants().list(q -> q.perPage(2)).stream().map(Merchant::id))
                .containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(server.received())
                .extracting(Object::toString)
                .containsExactly(
                        "GET /api/v1/merchants?per_page=2",
                        "GET /api/v1/merchants?page=2&per_page=2",
                        "GET /api/v1/merchants?page=3&per_page=2");
    }

    @Test
    void aPageIsFetchedOnAnotherThread() {
        Page<Merchant> merchants = udesk.merchants().listAsync(q -> q.page(2)).join();
        assertThat(merchants.items()).extracting(Merchant::id).containsExactly(3L, 4L);
        assertThat(merchants.next()).hasValue(3);
        assertThat(bangwo8.knowledge().listAsync(all -> {}).join().next()).hasValue(2);
        assertThat(bangwo8.tickets().listAsync(all -> {}).join().total()).hasValue(5);
    }

    /** Systems of this kind write these where there is no next page. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "false", "0", "\"\"", "\"0\"", "\"false\""})
    void aListEndsWhereNoNextPageIsNamed(String none) {
        server.answers(200, "{\"knowledge\": [{\"kId\": 1}], \"count\": 1, \"next_page\": " + none + "}");
        assertThat(bangwo8.knowledge().list()).hasSize(1);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aPageThatComesAgainEndsTheList() {
        server.answers(200, "{\"knowledge\": [{\"kId\": 1}], \"count\": 9, \"next_page\": \"https://x/?a=b\"}");
        assertThatExceptionOfType(Bangwo8Exception.class)
                .isThrownBy(() -> bangwo8.knowledge().list().forEach(entry -> {}))
                .withMessage("Page 2 repeats the page before it");
        assertThat(server.received()).hasSize(2);
    }

    @Test
    void moreEntriesThanAnnouncedEndTheList() {
        server.answers(
                200, "{\"merchants\": [{\"id\": 1}, {\"id\": 2}], \"meta\": {\"page_total\": 9, \"item_total\": 1}}");
        assertThatExceptionOfType(UdeskException.class)
                .isThrownBy(() -> udesk.merchants().list().forEach(merchant -> {}))
                .withMessage("The pages up to 1 hold 2 entries, but the list announces 1");
    }

    private static Answer page(Received call) {
        int page = call.toString().contains("page=")
                ? Integer.parseInt(call.toString()
                        .replaceFirst(".*[?&]page=([0-9]+).*", "$1")
                        .replaceFirst("GET.*", "1"))
                : 1;
        List<String> ids = LongStream.rangeClosed(page * 2L - 1, Math.min(page * 2L, 5))
                .mapToObj(Long::toString)
                .toList();
        String next =
                page < 3 ? "\"https://www.bangwo8.com/api/v1/x.json?per_page=2&page=" + (page + 1) + "\"" : "null";
        return Answer.json(
                200,
                "{\"knowledge\": %s, \"tickets\": %s, \"count\": 5, \"next_page\": %s, \"merchants\": %s, \"meta\": %s}"
                        .formatted(
                                list("kId", ids),
                                list("kId", ids),
                                next,
                                list("id", ids),
                                "{\"page\": %d, \"per_page\": 2, \"page_total\": 3, \"item_total\": 5}"
                                        .formatted(page)));
    }

    private static String list(String id, List<String> ids) {
        return ids.stream().map(each -> "{\"" + id + "\": " + each + "}").collect(Collectors.joining(",", "[", "]"));
    }
}
