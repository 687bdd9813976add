package io.understudy.contracttests.client.udesk;

import static io.understudy.contracttests.client.udesk.MerchantRefusals.assertRefused;
import static io.understudy.contracttests.udesk.UdeskServer.tenantClient;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.paging.Page;
import io.understudy.client.udesk.Merchant;
import io.understudy.client.udesk.Udesk;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code merchants().list()}. */
class ListMerchantsClientTest {
    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("udesk");

    @AutoClose
    private final Udesk udesk = tenantClient(SERVER);

    @Test
    @OnlyOnTheMock
    @DisplayName("U06, U08, U09, U10, U25: the documented merchant, alone on the only page")
    void theDocumentedMerchant() {
        Page<Merchant> page = udesk.merchants().list().first();

        assertThat(page.total()).hasValue(1);
        assertThat(page.next()).isEmpty();
        Merchant merchant = page.items().get(0);
        assertThat(merchant.id()).isEqualTo(1);
        assertThat(merchant.euid()).isEqualTo("merchant01");
        assertThat(merchant.name()).isEqualTo("测试商户1");
        assertThat(merchant.subdomain()).isEqualTo("m01");
        assertThat(merchant.imAgents()).isEqualTo(2);
        assertThat(merchant.ticketAgents()).isEqualTo(2);
        assertThat(merchant.created()).hasValue(OffsetDateTime.of(2006, 1, 2, 15, 4, 5, 0, ZoneOffset.ofHours(8)));
        assertThat(merchant.unknown()).isEmpty();
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U05, U06: thirty to a page, a hundred at most")
    void pageSizes() {
        SERVER.scenario("full");
        try (Udesk large = tenantClient(SERVER)) {
            assertThat(large.merchants().list().first().items()).hasSize(30);
            assertThat(large.merchants().list(q -> q.perPage(100)).first().items())
                    .hasSize(100);
            Page<Merchant> most = large.merchants().list(q -> q.perPage(5000)).first();
            assertThat(most.items()).hasSize(100);
            assertThat(most.total()).hasValue(1000);
            assertThat(most.next()).hasValue(2);
        }
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U05, U06: all pages together have every merchant once, and the last page ends them")
    void allPages() {
        SERVER.scenario("full");
        try (Udesk large = tenantClient(SERVER)) {
            List<Long> ids = large.merchants().list(q -> q.perPage(100)).stream()
                    .map(Merchant::id)
                    .toList();

            assertThat(ids).hasSize(1000).doesNotHaveDuplicates();
            assertThat(large.merchants().list(q -> q.perPage(100).page(10)))
                    .extracting(Merchant::id)
                    .containsExactlyElementsOf(ids.subList(900, 1000));
        }
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U05: a page of 0 is the first")
    void pageZero() {
        assertThat(udesk.merchants().list(q -> q.page(0)).first().items())
                .extracting(Merchant::euid)
                .containsExactly("merchant01");
    }

    @Test
    @DisplayName("U03, U04, U17: a negative page, or a page of negative size")
    void negative() {
        assertRefused(
                "unknown", "未知错误", () -> udesk.merchants().list(q -> q.page(-1)).first());
        assertRefused(
                "unknown",
                "未知错误",
                () -> udesk.merchants().list(q -> q.perPage(-5)).first());
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U07: without merchants the total is 0")
    void nothing() {
        SERVER.scenario("empty");
        try (Udesk early = tenantClient(SERVER)) {
            assertThat(early.merchants().list()).isEmpty();
            assertThat(early.merchants().listAsync(all -> {}).join().total()).hasValue(0);
        }
    }
}
