package io.understudy.client.udesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import io.understudy.client.RawServer;
import io.understudy.client.Request;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each call, byte for byte as it reaches a server. */
class UdeskCallsTest {

    private static final String UUID = "ab476257-5230-42f2-ae14-ea2a8e9ceb1d";
    private static final String KEY = "eba52e58c494cf68dd1077ddb174264c";

    /** Uuid and key in Base64 (U02). */
    private static final String TENANT = "Authorization: Basic YWI0NzYyNTctNTIzMC00MmYyLWFlMTQtZWEyYThlOWNlYjFkOmViYTUy"
            + "ZTU4YzQ5NGNmNjhkZDEwNzdkZGIxNzQyNjRj";

    private static final String ONE = "{\"merchant\": {\"id\": 1}}";
    private static final String LIST =
            "{\"merchants\": [], \"meta\": {\"page\": 1, \"per_page\": 30, \"page_total\": 0, \"item_total\": 0}}";

    /** U05, U10. */
    @Test
    void listsMerchants() throws IOException {
        assertThat(sent(LIST, udesk -> udesk.merchants().list().first()))
                .containsExactly(Request.of("GET /api/v1/merchants", TENANT));
        assertThat(sent(
                        LIST,
                        udesk -> udesk.merchants()
                                .list(q -> q.page(2).perPage(10))
                                .first()))
                .containsExactly(Request.of("GET /api/v1/merchants?page=2&per_page=10", TENANT));
    }

    /** U11. */
    @Test
    void createsAMerchant() throws IOException {
        assertThat(sent(
                        ONE,
                        udesk -> udesk.merchants()
                                .create(m -> m.euid("merchant01")
                                        .name("测试商户1")
                                        .subdomain("m01")
                                        .imAgents(2)
                                        .ticketAgents(3)
                                        .admin("admin@example.com", "密码"))))
                .containsExactly(Request.of("POST /api/v1/merchants", TENANT)
                        .with("{\"merchant\":{\"euid\":\"merchant01\",\"name\":\"测试商户1\",\"subdomain\":\"m01\","
                                + "\"im_agent_total\":2,\"ticket_agent_total\":3},"
                                + "\"admin\":{\"email\":\"admin@example.com\",\"password\":\"密码\"}}"));
    }

    /** U12, U13: only what was set is sent; any external id fits into the path. */
    @Test
    void updatesAMerchant() throws IOException {
        assertThat(sent(ONE, udesk -> udesk.merchants().update("商户/01 $1", m -> m.imAgents(5))))
                .containsExactly(Request.of("PUT /api/v1/merchants/%E5%95%86%E6%88%B7%2F01%20%241", TENANT)
                        .with("{\"merchant\":{\"im_agent_total\":5}}"));
        assertThat(sent(
                        ONE,
                        udesk -> udesk.merchants().update("1", m -> m.name("名").ticketAgents(0))))
                .containsExactly(Request.of("PUT /api/v1/merchants/1", TENANT)
                        .with("{\"merchant\":{\"name\":\"名\",\"ticket_agent_total\":0}}"));
    }

    /** U15. */
    @Test
    void deletesAMerchant() throws IOException {
        assertThat(sent(ONE, udesk -> udesk.merchants().delete("merchant01")))
                .containsExactly(Request.of("DELETE /api/v1/merchants/merchant01", TENANT));
    }

    /** U14: the media type by the name of the file. */
    @Test
    void sendsALogoFromAFile(@TempDir Path directory) throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        Path png = Files.write(directory.resolve("logo.PNG"), bytes);
        Path jpeg = Files.write(directory.resolve("logo.jpg"), bytes);
        Request request = Request.of("PUT /api/v1/merchants/merchant01/logo", TENANT);
        assertThat(sent(ONE, udesk -> udesk.merchants().logo("merchant01", Logo.of(png))))
                .containsExactly(request.with("image/png", bytes));
        assertThat(sent(ONE, udesk -> udesk.merchants().logo("merchant01", Logo.of(jpeg))))
                .containsExactly(request.with("image/jpeg", bytes));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.of(Path.of("logo.gif")))
                .withMessage("logo.gif is neither a PNG nor a JPEG by its name");
    }

    /** U14. */
    @Test
    void sendsALogoFromBytesOrAStream() throws IOException {
        byte[] bytes = {1, 2, 3};
        Request request = Request.of("PUT /api/v1/merchants/1/logo", TENANT);
        assertThat(sent(ONE, udesk -> udesk.merchants().logo("1", Logo.jpeg(bytes))))
                .containsExactly(request.with("image/jpeg", bytes));
        assertThat(sent(ONE, udesk -> udesk.merchants().logo("1", Logo.png(bytes))))
                .containsExactly(request.with("image/png", bytes));
        assertThat(sent(ONE, udesk -> udesk.merchants().logo("1", Logo.jpeg(new ByteArrayInputStream(bytes)))))
                .singleElement()
                .satisfies(sent ->
                        assertThat(sent.headers()).contains("Content-Type: image/jpeg", "Transfer-Encoding: chunked"));
    }

    /** U16: another base path, and no credentials although the client has some. */
    @Test
    void asksForUnreadMessagesWithoutCredentials() throws IOException {
        assertThat(sent("{\"unread\": true}", udesk -> udesk.customers().unread("客户 01")))
                .containsExactly(
                        Request.of("GET /client/v1/" + UUID + "/customers/unread?euid=%E5%AE%A2%E6%88%B7%2001"));
        assertThat(sent("{\"unread\": true}", udesk -> udesk.customers().unread("other", "1")))
                .containsExactly(Request.of("GET /client/v1/other/customers/unread?euid=1"));
    }

    @Test
    void asksForTheTenantOfACustomer() {
        try (Udesk udesk = Udesk.builder().build()) {
            assertThatExceptionOfType(UdeskException.class)
                    .isThrownBy(() -> udesk.customers().unread("1"))
                    .withMessage("The client has no tenant; name one in the call");
        }
    }

    /** RFC 3986, 5.2.4: a segment of dots is taken out of a path, and an empty one makes another. */
    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void anIdThatWouldMakeAnotherPathIsNotSent(String id) {
        try (Udesk udesk = Udesk.builder().transport(call -> fail("sent")).build()) {
            String message = "id cannot be \"" + id + "\", which would make another path";
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> udesk.merchants().delete(id),
                    () -> udesk.merchants().update(id, merchant -> merchant.name("a")),
                    () -> udesk.merchants().logo(id, Logo.png(new byte[1])))) {
                assertThatExceptionOfType(UdeskException.class)
                        .isThrownBy(call)
                        .withMessage(message)
                        .satisfies(failed -> assertThat(failed.isRetryable()).isFalse());
            }
            assertThatExceptionOfType(UdeskException.class)
                    .isThrownBy(() -> udesk.customers().unread("t", id))
                    .withMessage("eu" + message);
        }
    }

    @Test
    void aMerchantIsNotSentWithoutWhatItNeeds() {
        try (Udesk udesk = Udesk.builder().transport(call -> fail("sent")).build()) {
            assertThatExceptionOfType(UdeskException.class)
                    .isThrownBy(() -> udesk.merchants().create(merchant -> merchant.euid("e")))
                    .withMessage("The call needs name");
        }
    }

    private static List<Request> sent(String answer, Consumer<Udesk> call) throws IOException {
        RawServer.Treatment answering = RawServer.writes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                + "Connection: close\r\nContent-Length: " + answer.length() + "\r\n\r\n" + answer);
        try (RawServer server = new RawServer(answering);
                Udesk udesk =
                        Udesk.builder().tenant(UUID, KEY).baseUrl(server.url()).build()) {
            call.accept(udesk);
            return server.received().stream().map(Request::received).toList();
        }
    }
}
