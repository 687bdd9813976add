package io.understudy.client.udesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.understudy.client.RecordingServer;
import io.understudy.client.RecordingServer.Received;
import io.understudy.client.udesk.generated.ApiException;
import io.understudy.client.udesk.generated.model.CreateMerchantRequest;
import io.understudy.client.udesk.generated.model.Merchant;
import io.understudy.client.udesk.generated.model.MerchantAdmin;
import io.understudy.client.udesk.generated.model.MerchantChange;
import io.understudy.client.udesk.generated.model.MerchantDraft;
import io.understudy.client.udesk.generated.model.MerchantList;
import io.understudy.client.udesk.generated.model.UpdateMerchantRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each call, as it reaches a server, and its answer, as it reaches the caller. */
class UdeskTest {

    private static final String UUID = "ab476257-5230-42f2-ae14-ea2a8e9ceb1d";
    private static final String KEY = "eba52e58c494cf68dd1077ddb174264c";
    private static final String MERCHANT = """
            {"id": 1, "euid": "merchant01", "name": "测试商户1", "subdomain": "m01", "im_agent_total": 2,
             "ticket_agent_total": 3, "created_at": "2006-01-02T15:04:05.000+08:00", "updated_at": null}
            """;

    private final RecordingServer server = new RecordingServer();
    private final Udesk udesk =
            Udesk.builder().tenant(UUID, KEY).baseUrl(server.url()).build();

    @AfterEach
    void close() {
        udesk.close();
        server.close();
    }

    /** U02, U05, U06, U10. */
    @Test
    void listsMerchants() throws ApiException {
        server.answers(200, """
                {"merchants": [%s], "meta": {"page": 2, "per_page": 10, "page_total": 5, "item_total": 42}}
                """.formatted(MERCHANT));

        MerchantList list = udesk.merchants().listMerchants(2, 10);

        Received call = server.onlyCall();
        assertThat(call).hasToString("GET /api/v1/merchants?page=2&per_page=10");
        assertThat(call.basic()).isEqualTo(UUID + ":" + KEY);
        assertThat(call.header("Accept")).isEqualTo("application/json");
        assertThat(call.bytes()).isEmpty();
        assertThat(list.getMeta().getItemTotal()).isEqualTo(42);
        assertThat(list.getMerchants()).singleElement().satisfies(UdeskTest::isTheMerchant);
    }

    /** U11. */
    @Test
    void createsAMerchant() throws ApiException {
        server.answers(200, "{\"merchant\": " + MERCHANT + "}");

        Merchant merchant = udesk.merchants()
                .createMerchant(new CreateMerchantRequest()
                        .merchant(new MerchantDraft()
                                .euid("merchant01")
                                .name("测试商户1")
                                .subdomain("m01")
                                .imAgentTotal(2)
                                .ticketAgentTotal(3))
                        .admin(new MerchantAdmin().email("admin@example.com").password("密码")))
                .getMerchant();

        Received call = server.onlyCall();
        assertThat(call).hasToString("POST /api/v1/merchants");
        assertThat(call.basic()).isEqualTo(UUID + ":" + KEY);
        assertThat(call.header("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(call.body())
                .isEqualTo("{\"merchant\":{\"euid\":\"merchant01\",\"name\":\"测试商户1\",\"subdomain\":\"m01\","
                        + "\"im_agent_total\":2,\"ticket_agent_total\":3},"
                        + "\"admin\":{\"email\":\"admin@example.com\",\"password\":\"密码\"}}");
        isTheMerchant(merchant);
    }

    /** U12, U13: only what was set is sent. */
    @Test
    void updatesAMerchant() throws ApiException {
        server.answers(200, "{\"merchant\": " + MERCHANT + "}");

        Merchant merchant = udesk.merchants()
                .updateMerchant("商户/01", new UpdateMerchantRequest().merchant(new MerchantChange().imAgentTotal(5)))
                .getMerchant();

        Received call = server.onlyCall();
        assertThat(call).hasToString("PUT /api/v1/merchants/%E5%95%86%E6%88%B7%2F01");
        assertThat(call.header("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(call.body()).isEqualTo("{\"merchant\":{\"im_agent_total\":5}}");
        isTheMerchant(merchant);
    }

    /** U15. */
    @Test
    void deletesAMerchant() throws ApiException {
        server.answers(200, "{\"merchant\": " + MERCHANT + "}");

        Merchant merchant = udesk.merchants().deleteMerchant("merchant01").getMerchant();

        Received call = server.onlyCall();
        assertThat(call).hasToString("DELETE /api/v1/merchants/merchant01");
        assertThat(call.basic()).isEqualTo(UUID + ":" + KEY);
        assertThat(call.bytes()).isEmpty();
        isTheMerchant(merchant);
    }

    /** U14: the bytes of a PNG. */
    @Test
    void sendsTheBytesOfALogo(@TempDir Path directory) throws Exception {
        server.answers(200, "{\"merchant\": " + MERCHANT + "}");
        byte[] bytes = randomBytes();
        Path file = Files.write(directory.resolve("logo.png"), bytes);

        Merchant merchant = udesk.merchants()
                .updateMerchantLogo("merchant01", file.toFile())
                .getMerchant();

        Received call = server.onlyCall();
        assertThat(call).hasToString("PUT /api/v1/merchants/merchant01/logo");
        assertThat(call.basic()).isEqualTo(UUID + ":" + KEY);
        assertThat(call.header("Content-Type")).isEqualTo("image/png");
        assertThat(call.bytes()).isEqualTo(bytes);
        isTheMerchant(merchant);
    }

    /** U14: the bytes of a JPEG, which is announced by a header of the call. */
    @Test
    void sendsALogoAsJpeg(@TempDir Path directory) throws Exception {
        byte[] bytes = randomBytes();
        Path file = Files.write(directory.resolve("logo.jpg"), bytes);

        udesk.merchants().updateMerchantLogo("merchant01", file.toFile(), Map.of("Content-Type", "image/jpeg"));

        assertThat(server.onlyCall().header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(server.onlyCall().bytes()).isEqualTo(bytes);
    }

    /** U16: another base path, and no credentials although the client has some. */
    @Test
    void asksForUnreadMessagesWithoutCredentials() throws ApiException {
        server.answers(200, "{\"unread\": true}");

        boolean unread =
                udesk.customers().getCustomerUnread(UUID, "customer 01").getUnread();

        Received call = server.onlyCall();
        assertThat(call).hasToString("GET /client/v1/" + UUID + "/customers/unread?euid=customer%2001");
        assertThat(call.header("Authorization")).isEmpty();
        assertThat(unread).isTrue();
    }

    /** U03, U04: the vendor's code and sentence are in the body. */
    @Test
    void aRefusalIsAnException() {
        String body = "{\"code\":\"record_not_found\",\"message\":\"没有找到商户\"}";
        server.answers(400, body);

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> udesk.merchants().deleteMerchant("none"))
                .satisfies(refusal -> {
                    assertThat(refusal.getCode()).isEqualTo(400);
                    assertThat(refusal.getResponseBody()).isEqualTo(body);
                });
    }

    /** U07, U08: an offset stays as it was sent, and null is no time. */
    private static void isTheMerchant(Merchant merchant) {
        assertThat(merchant.getId()).isEqualTo(1);
        assertThat(merchant.getName()).isEqualTo("测试商户1");
        assertThat(merchant.getTicketAgentTotal()).isEqualTo(3);
        assertThat(merchant.getCreatedAt()).hasToString("2006-01-02T15:04:05+08:00");
        assertThat(merchant.getCreatedAt()).isEqualTo(OffsetDateTime.parse("2006-01-02T15:04:05.000+08:00"));
        assertThat(merchant.getUpdatedAt()).isNull();
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
