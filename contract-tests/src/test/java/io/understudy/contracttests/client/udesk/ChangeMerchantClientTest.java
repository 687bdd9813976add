package io.understudy.contracttests.client.udesk;

import static io.understudy.contracttests.client.udesk.MerchantRefusals.assertRefused;
import static io.understudy.contracttests.udesk.UdeskServer.tenantClient;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.http.Content;
import io.understudy.client.udesk.Logo;
import io.understudy.client.udesk.Merchant;
import io.understudy.client.udesk.Udesk;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import io.understudy.contracttests.Writes;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code merchants().update()}, {@code logo()} and {@code delete()}. */
@Writes
class ChangeMerchantClientTest {
    private static final byte[] BYTES = {(byte) 0x89, 'P', 'N', 'G'};

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("udesk");

    @AutoClose
    private final Udesk udesk = tenantClient(SERVER);

    @ParameterizedTest(name = "U12, U13: by {0}")
    @ValueSource(strings = {"merchant01", "1"})
    @OnlyOnTheMock
    void updated(String id) {
        Merchant updated = udesk.merchants().update(id, m -> m.name("新名称").imAgents(5));

        assertThat(updated.euid()).isEqualTo("merchant01");
        assertThat(updated.subdomain()).isEqualTo("m01");
        assertThat(updated.name()).isEqualTo("新名称");
        assertThat(updated.imAgents()).isEqualTo(5);
        assertThat(updated.ticketAgents()).isEqualTo(2);
        assertThat(udesk.merchants().list()).containsExactly(updated);
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U13: an euid that looks like another's id comes first")
    void euidBeforeId() {
        udesk.merchants()
                .create(m -> m.euid("1")
                        .name("测试商户2")
                        .subdomain("m02")
                        .imAgents(0)
                        .ticketAgents(0)
                        .admin("admin@merchant02.com", "password123"));

        assertThat(udesk.merchants().update("1", m -> m.name("新名称")).subdomain())
                .isEqualTo("m02");
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U19: more agents than the quota, and nothing is changed")
    void overTheQuota() {
        assertRefused(
                "save_failed",
                "商户保存失败",
                () -> udesk.merchants().update("merchant01", m -> m.name("新名称").ticketAgents(101)));

        assertThat(udesk.merchants().list()).extracting(Merchant::name).containsExactly("测试商户1");
    }

    @Test
    @DisplayName("U03, U20: an unknown merchant cannot be changed, shown otherwise or deleted")
    void unknown() {
        assertRefused("record_not_found", "没有找到商户", () -> udesk.merchants().update("nobody", m -> m.name("新名称")));
        assertRefused("record_not_found", "没有找到商户", () -> udesk.merchants().logo("nobody", Logo.png(BYTES)));
        assertRefused("record_not_found", "没有找到商户", () -> udesk.merchants().delete("nobody"));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U14: a logo is a PNG or a JPEG")
    void aLogo() {
        assertThat(udesk.merchants().logo("merchant01", Logo.png(BYTES)).euid()).isEqualTo("merchant01");
        assertThat(udesk.merchants().logo("merchant01", Logo.jpeg(BYTES)).euid())
                .isEqualTo("merchant01");
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U14: a logo of another type is refused")
    void noLogo() {
        Logo gif = new Logo(Content.of(BYTES).as("image/gif"));

        assertRefused("unknown", "未知错误", () -> udesk.merchants().logo("merchant01", gif));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U15, U20: a deleted merchant is answered as it last was; a second time it is not found")
    void deleted() {
        Merchant last = udesk.merchants().update("merchant01", m -> m.name("新名称"));

        assertThat(udesk.merchants().delete("merchant01")).isEqualTo(last);
        assertRefused("record_not_found", "没有找到商户", () -> udesk.merchants().delete("merchant01"));
        assertThat(udesk.merchants().list()).isEmpty();
    }
}
