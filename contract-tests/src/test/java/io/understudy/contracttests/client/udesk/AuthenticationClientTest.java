package io.understudy.contracttests.client.udesk;

import static io.understudy.contracttests.client.Refusals.refused;
import static io.understudy.contracttests.client.udesk.MerchantRefusals.assertRefused;
import static io.understudy.contracttests.udesk.UdeskServer.TENANT;
import static io.understudy.contracttests.udesk.UdeskServer.anonymousClient;
import static io.understudy.contracttests.udesk.UdeskServer.tenant;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.answer.VendorException;
import io.understudy.client.http.Interceptor;
import io.understudy.client.paging.Page;
import io.understudy.client.udesk.Merchant;
import io.understudy.client.udesk.Udesk;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may call, through the client. */
class AuthenticationClientTest {
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("udesk");

    private static void read(Udesk client) {
        Page<Merchant> page = client.merchants().list().first();
        assertThat(page.total()).isPresent();
        assertThat(page.items())
                .allSatisfy(merchant -> assertThat(merchant.id()).isPositive());
    }

    @Test
    @DisplayName("U02: the tenant's uuid and key")
    void theTenant() {
        List<String> credentials = new ArrayList<>();
        Interceptor watching = (call, next) -> {
            credentials.add(call.header("Authorization").orElse("none"));
            return next.send(call);
        };
        try (Udesk udesk = tenant(anonymousClient(SERVER).interceptor(watching))) {
            read(udesk);
        }
        String uuid = Base64.getEncoder()
                .encodeToString(TENANT.getBytes(UTF_8)); // 36 bytes, so that nothing after them changes the text
        assertThat(credentials).singleElement().asString().startsWith("Basic " + uuid);
    }

    @Test
    @DisplayName("U03, U22, U24: a wrong key")
    void aWrongKey() {
        try (Udesk udesk = anonymousClient(SERVER).tenant(TENANT, "wrong").build()) {
            VendorException refusal = refused(401, () -> read(udesk));

            assertThat(refusal.code()).hasValue("2059");
            assertThat(refusal.vendorMessage()).hasValue("open api签名不对");
        }
    }

    @Test
    @DisplayName("U02, U03, U04: without a tenant")
    void nobody() {
        try (Udesk udesk = anonymousClient(SERVER).build()) {
            assertThat(refused(401, () -> read(udesk)).code()).isPresent();
        }
    }

    @Test
    @DisplayName("U21, U24: an unknown tenant, named in the documented words")
    void anUnknownTenant() {
        try (Udesk udesk = anonymousClient(SERVER).tenant(NOBODY, "key").build()) {
            assertRefused("tenant_not_found", "您访问的租户“" + NOBODY + "”不存在", () -> read(udesk));
        }
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("U22: somebody who is no administrator")
    void notAnAdministrator() {
        try (Udesk udesk = anonymousClient(SERVER)
                .tenant("6f1c2a9e-3b7d-4e58-9a40-1d2c3b4a5f60", "0f1e2d3c4b5a69788796a5b4c3d2e1f0")
                .build()) {
            assertRefused("2015", "非管理员不可以操作", () -> read(udesk));
            assertRefused("2015", "非管理员不可以操作", () -> udesk.merchants().delete("merchant01"));
        }
    }
}
