package io.understudy.contracttests.client.udesk;

import static io.understudy.contracttests.client.Refusals.notSent;
import static io.understudy.contracttests.client.udesk.MerchantRefusals.assertRefused;
import static io.understudy.contracttests.udesk.UdeskServer.tenantClient;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.udesk.Merchant;
import io.understudy.client.udesk.NewMerchant;
import io.understudy.client.udesk.Udesk;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import io.understudy.contracttests.Writes;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code merchants().create()}. */
@Writes
class CreateMerchantClientTest {
    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("udesk");

    @AutoClose
    private final Udesk udesk = tenantClient(SERVER);

    private static NewMerchant second(NewMerchant merchant) {
        return merchant.euid("merchant02")
                .name("测试商户2")
                .subdomain("m02")
                .imAgents(0)
                .ticketAgents(0)
                .admin("admin@merchant02.com", "password123");
    }

    /** Refused with this code and this sentence, and nothing is stored. */
    private void assertNotCreated(String code, String message, Consumer<NewMerchant> merchant) {
        List<Merchant> before = udesk.merchants().list().stream().toList();
        assertRefused(code, message, () -> udesk.merchants().create(merchant));
        assertThat(udesk.merchants().list()).containsExactlyElementsOf(before);
    }

    @Test
    @DisplayName("U08, U09, U11: the merchant is answered, with an id and the time, and can be told by both")
    void created() {
        Merchant created = udesk.merchants().create(m -> second(m).imAgents(3).ticketAgents(4));

        assertThat(created.id()).isPositive();
        assertThat(created.euid()).isEqualTo("merchant02");
        assertThat(created.name()).isEqualTo("测试商户2");
        assertThat(created.subdomain()).isEqualTo("m02");
        assertThat(created.imAgents()).isEqualTo(3);
        assertThat(created.ticketAgents()).isEqualTo(4);
        assertThat(created.created()).map(OffsetDateTime::getOffset).hasValue(ZoneOffset.ofHours(8));
        assertThat(created.unknown()).isEmpty();
        assertThat(udesk.merchants().list(q -> q.perPage(100))).contains(created);
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U19: the euid is taken")
    void euidTaken() {
        assertNotCreated("save_failed", "商户保存失败", m -> second(m).euid("merchant01"));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U18: the subdomain is taken")
    void subdomainTaken() {
        assertNotCreated("proj_internal_error", "验证失败", m -> second(m).subdomain("m01"));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U18: the administrator's email is taken")
    void emailTaken() {
        udesk.merchants().create(m -> second(m));

        assertNotCreated(
                "proj_internal_error", "验证失败", m -> second(m).euid("merchant03").subdomain("m03"));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U19: more agents for messages, or for tickets, than the tenant's quota")
    void overTheQuota() {
        assertNotCreated("save_failed", "商户保存失败", m -> second(m).imAgents(99));
        assertNotCreated("save_failed", "商户保存失败", m -> second(m).ticketAgents(99));

        assertThat(udesk.merchants()
                        .create(m -> second(m).imAgents(98).ticketAgents(98))
                        .imAgents())
                .isEqualTo(98);
    }

    @Test
    @DisplayName("U03, U04, U11: a merchant without its administrator")
    void withoutAnAdministrator() {
        assertThat(notSent(() -> udesk.merchants()
                        .create(m ->
                                m.euid("e").name("n").subdomain("s").imAgents(0).ticketAgents(0))))
                .isEqualTo("The call needs the administrator's email");
    }
}
