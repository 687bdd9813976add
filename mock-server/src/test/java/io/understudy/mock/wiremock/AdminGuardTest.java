package io.understudy.mock.wiremock;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.client.WireMockBuilder;
import com.github.tomakehurst.wiremock.security.ClientTokenAuthenticator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminGuardTest {
    private static final Path CONTRACT = Path.of("src/test/resources/wiremock/openapi.yaml");
    private static final Map<String, Object> PAGE_FROM_ELSEWHERE = Map.of(
            "type",
            "urn:understudy:problem:admin-refused",
            "title",
            "Admin API refused",
            "status",
            403,
            "detail",
            "The admin API does not answer web pages from elsewhere; open yours from localhost, or start the mock with"
                    + " --admin-token TOKEN and let the page send Authorization: Bearer TOKEN.");

    @SuppressWarnings("NullAway.Init")
    private static MockServer open;

    @SuppressWarnings("NullAway.Init")
    private static MockServer locked;

    @BeforeAll
    static void start() {
        open = MockServer.start(MockOptions.read(CONTRACT));
        locked = MockServer.start(MockOptions.read(CONTRACT).withAdminToken("s3cret"));
    }

    @AfterAll
    static void stop() {
        open.close();
        locked.close();
    }

    /** A header and body as text, for what Java's client does not let one send. */
    private static String exchange(MockServer mock, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), mock.port())) {
            String sent = request.replace("\n", "\r\n") + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String body(String response) {
        return response.substring(response.indexOf("\r\n\r\n"));
    }

    @Test
    void callersOnThisMachineAreAnswered() throws Exception {
        assertThat(Http.get(open.baseUrl() + "/__admin/mappings").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /__admin/mappings/reset",
                "GET /__admin/",
                "GET /__admin/swagger-ui/index.html",
                "GET /%5F_admin/requests",
                "GET /x/../__admin/requests",
                "GET /__admin/;x/requests",
                "OPTIONS /__admin/mappings",
            })
    void aPageFromElsewhereReachesNothing(String line) throws Exception {
        String response = exchange(open, line + " HTTP/1.1\nHost: localhost\nOrigin: https://evil.example");
        assertThat(response)
                .startsWith("HTTP/1.1 403 Forbidden\r\n")
                .contains("\r\nContent-Type: application/problem+json\r\n")
                .doesNotContain("Access-Control-");
        assertThatJson(body(response)).isEqualTo(PAGE_FROM_ELSEWHERE);
    }

    @Test
    void aNameThatWasMadeToLeadHereReachesNothing() throws Exception {
        String response = exchange(open, "GET /__admin/requests HTTP/1.1\nHost: evil.example:4010");
        assertThat(response).startsWith("HTTP/1.1 403 Forbidden\r\n");
        assertThatJson(body(response))
                .inPath("$.detail")
                .isEqualTo("The admin API does not answer under the name evil.example; call it by localhost, or start"
                        + " the mock with --admin-token TOKEN.");
    }

    @Test
    void aPageFromThisMachineMayCallAndRead() throws Exception {
        String asked = exchange(
                open,
                "OPTIONS /__admin/mappings HTTP/1.1\nHost: localhost\nOrigin: http://localhost:3000\n"
                        + "Access-Control-Request-Method: DELETE");
        assertThat(asked)
                .startsWith("HTTP/1.1 200 OK\r\n")
                .contains("\r\nAccess-Control-Allow-Origin: http://localhost:3000\r\n");
        assertThat(exchange(open, "GET /__admin/mappings HTTP/1.1\nHost: localhost\nOrigin: http://localhost:3000"))
                .startsWith("HTTP/1.1 200 OK\r\n")
                .contains("\r\nAccess-Control-Allow-Origin: http://localhost:3000\r\n");
    }

    @Test
    void theContractIsOpenToPagesAllTheSame() throws Exception {
        assertThat(exchange(open, "GET /v1/users HTTP/1.1\nHost: evil.example\nOrigin: https://evil.example"))
                .startsWith("HTTP/1.1 200 OK\r\n")
                .contains("\r\nAccess-Control-Allow-Origin: https://evil.example\r\n");
    }

    @Test
    void whatACallerSaysOfProxiesIsNotAsked() throws Exception {
        assertThat(exchange(open, "GET /__admin/mappings HTTP/1.1\nHost: localhost\nX-Forwarded-For: 192.0.2.7"))
                .startsWith("HTTP/1.1 200 OK\r\n");
    }

    @Test
    void whatIsRefusedHasNoBodyForHead() throws Exception {
        assertThat(exchange(open, "HEAD /__admin/mappings HTTP/1.1\nHost: evil.example"))
                .startsWith("HTTP/1.1 403 Forbidden\r\n")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Understudy-Callback: opened",
                "Via: 1.1 understudy",
                "Via: 1.0 fred, 1.1 understudy",
                "Sec-Fetch-Site: cross-site",
                "Content-Length: 2",
                "Transfer-Encoding: chunked",
                "Content-Type: text/plain\nContent-Length: 2",
                "Content-Type: TEXT/PLAIN; charset=utf-8\nContent-Length: 2",
                "Content-Type: application/x-www-form-urlencoded\nContent-Length: 2",
                "Content-Type: multipart/form-data; boundary=x\nContent-Length: 2",
                "Content-Type: nonsense\nContent-Length: 2",
                "Content-Length: 0\nOrigin: http://localhost:3000",
                "Content-Length: 0\nSec-Fetch-Site: same-site",
            })
    void whatAPageOrAMockCouldSendUnaskedChangesNothing(String headers) throws Exception {
        assertThat(exchange(open, "POST /__admin/mappings/reset HTTP/1.1\nHost: localhost\n" + headers))
                .startsWith("HTTP/1.1 403 Forbidden\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 0",
                "Content-Type: application/x-www-form-urlencoded\nContent-Length: 0",
                "Content-Type: application/json\nContent-Length: 0",
                "Content-Type: application/json\nContent-Length: 0\nOrigin: http://localhost:3000",
                "Content-Type: application/json\nContent-Length: 0\nSec-Fetch-Site: same-origin",
            })
    void whatNoPageCouldSendUnaskedIsDone(String headers) throws Exception {
        assertThat(exchange(open, "POST /__admin/mappings/reset HTTP/1.1\nHost: localhost\n" + headers))
                .startsWith("HTTP/1.1 200 OK\r\n");
    }

    @Test
    void aTokenDoesNotMakeACallOfWhatAMockSends() throws Exception {
        assertThat(exchange(
                        locked,
                        "GET /__admin/mappings HTTP/1.1\nHost: mock\nAuthorization: Bearer s3cret\n"
                                + "Understudy-Callback: opened"))
                .startsWith("HTTP/1.1 403 Forbidden\r\n");
    }

    @Test
    void withoutTheTokenNobodyIsAnswered() throws Exception {
        String response = exchange(locked, "GET /__admin/mappings HTTP/1.1\nHost: localhost");
        assertThat(response)
                .startsWith("HTTP/1.1 401 Unauthorized\r\n")
                .contains("\r\nWWW-Authenticate: Bearer realm=\"Understudy\"\r\n");
        assertThatJson(body(response))
                .inPath("$.detail")
                .isEqualTo("The admin API needs the token that the mock was started with; send it as"
                        + " Authorization: Bearer TOKEN.");
    }

    @Test
    void withTheTokenAnybodyIsAnswered() throws Exception {
        assertThat(exchange(
                        locked,
                        "GET /__admin/mappings HTTP/1.1\nHost: mock\nOrigin: https://app.example\n"
                                + "Authorization: Bearer s3cret"))
                .startsWith("HTTP/1.1 200 OK\r\n")
                .contains("\r\nAccess-Control-Allow-Origin: https://app.example\r\n");
    }

    @Test
    void wireMocksClientSendsTheToken() {
        WireMock client = new WireMockBuilder()
                .port(locked.port())
                .authenticator(new ClientTokenAuthenticator("s3cret"))
                .build();
        assertThat(client.allStubMappings().getMappings()).hasSize(4);
    }

    @Test
    void withinTheProcessNoTokenIsNeeded() {
        assertThat(locked.wireMock().allStubMappings().getMappings()).hasSize(4);
    }

    @Test
    void aBlankTokenIsNone() {
        assertThat(MockOptions.of().withAdminToken(" ").adminToken()).isEmpty();
        assertThat(MockOptions.of().withAdminToken("x").adminToken()).isEqualTo(Optional.of("x"));
    }
}
