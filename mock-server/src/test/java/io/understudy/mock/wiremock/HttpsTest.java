package io.understudy.mock.wiremock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.understudy.mock.wiremock.https.Https;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpsTest {
    private static final Path CONTRACT = Path.of("src/test/resources/scenarios/routing/openapi.yaml");

    @SuppressWarnings("NullAway.Init")
    private static MockServer mock;

    @BeforeAll
    static void start() {
        mock = MockServer.start(MockOptions.read(CONTRACT).withHttps(Https.selfSigned(0)));
    }

    @AfterAll
    static void stop() {
        mock.close();
    }

    /** A client that trusts the certificate of the mock, and checks that it names the host that is called. */
    private static HttpClient trusting() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("mock", mock.certificate().orElseThrow());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private static HttpResponse<String> call(HttpClient client, String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    void answersThoseWhoTrustTheCertificate(String host) throws Exception {
        String url = mock.httpsUrl().orElseThrow().replace("127.0.0.1", host);
        HttpResponse<String> response = call(trusting(), url + "/users/7.json");
        assertThat(response.body()).isEqualTo("{\"id\":7}");
        assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    }

    @Test
    void answersByHttpAllTheSame() throws Exception {
        assertThat(call(HttpClient.newHttpClient(), mock.baseUrl() + "/users/7.json")
                        .body())
                .isEqualTo("{\"id\":7}");
    }

    @Test
    void isNotTrustedUnasked() {
        String url = mock.httpsUrl().orElseThrow();
        assertThatThrownBy(() -> call(HttpClient.newHttpClient(), url + "/users/7.json"))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void isOffUnlessAskedFor() {
        try (MockServer plain = MockServer.start(MockOptions.read(CONTRACT))) {
            assertThat(plain.httpsUrl()).isEmpty();
            assertThat(plain.certificate()).isEmpty();
        }
    }

    @Test
    void onATakenPortIsRefused() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            MockOptions options = MockOptions.read(CONTRACT).withHttps(Https.selfSigned(taken.getLocalPort()));
            assertThatThrownBy(() -> MockServer.start(options))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessage("Port " + taken.getLocalPort() + " of 127.0.0.1 is already in use:"
                            + " choose another with --https-port, or 0 for a free one.");
        }
    }

    @Test
    void withoutItsKeystoreIsRefused() {
        Https https = new Https(0, Optional.of(Path.of("no-such.p12")), "secret");
        assertThatThrownBy(() -> MockServer.start(MockOptions.read(CONTRACT).withHttps(https)))
                .isInstanceOf(CannotStartException.class)
                .hasMessage("There is no keystore no-such.p12.");
    }
}
