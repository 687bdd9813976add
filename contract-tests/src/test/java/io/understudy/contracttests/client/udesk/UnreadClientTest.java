package io.understudy.contracttests.client.udesk;

import static io.understudy.contracttests.client.udesk.MerchantRefusals.assertRefused;
import static io.understudy.contracttests.udesk.UdeskServer.TENANT;
import static io.understudy.contracttests.udesk.UdeskServer.anonymousClient;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.udesk.Udesk;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code customers().unread()}. */
class UnreadClientTest {
    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("udesk");

    @AutoClose
    private final Udesk anonymous = anonymousClient(SERVER).build();

    @Test
    @OnlyOnTheMock
    @DisplayName("U07, U16, U25: whether a customer has unread messages, without authentication")
    void unread() {
        assertThat(anonymous.customers().unread(TENANT, "customer01")).isTrue();
        assertThat(anonymous.customers().unread(TENANT, "customer02")).isFalse();
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U16: the tenant's own client asks without its key, even a wrong one")
    void withoutTheKey() {
        try (Udesk udesk = anonymousClient(SERVER).tenant(TENANT, "wrong").build()) {
            assertThat(udesk.customers().unread("customer01")).isTrue();
        }
    }

    @Test
    @DisplayName("U03, U20: an unknown customer")
    void unknownCustomer() {
        assertRefused("record_not_found", "没有找到客户", () -> anonymous.customers().unread(TENANT, "nobody"));
    }

    @Test
    @DisplayName("U21: an unknown tenant, named in the documented words")
    void unknownTenant() {
        assertRefused(
                "tenant_not_found",
                "您访问的租户“xxx”不存在",
                () -> anonymous.customers().unread("xxx", "customer01"));
    }
}
