package io.understudy.mock.proxy.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.understudy.mock.engine.Cors;
import io.understudy.mock.proxy.ProxyEngine;
import io.understudy.mock.proxy.ProxyRules;
import io.understudy.mock.proxy.Upstream;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The proxy between two sockets. */
class HttpUpstreamTest {
    private static final Path CONTRACT = Path.of("src/test/resources/proxy/openapi.yaml");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String OK = "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 8";

    private interface Use {
        void of(String url) throws Exception;
    }

    private static void proxied(String upstream, ProxyRules rules, UpstreamTimeouts patience, Use use)
            throws Exception {
        UpstreamAddress.Usable address = (UpstreamAddress.Usable) UpstreamAddress.of(upstream);
        MockOptions options = MockOptions.read(CONTRACT).withCors(Cors.OFF);
        try (Upstream server = new HttpUpstream(address, patience);
                MockServer proxy = MockServer.start(
                        options,
                        (router, mock) ->
                                new ProxyEngine(router, mock, server, rules, options.cors(), exchange -> {}))) {
            use.of(proxy.baseUrl());
        }
    }

    private static void proxied(String upstream, Use use) throws Exception {
        proxied(upstream, ProxyRules.DEFAULTS, UpstreamTimeouts.DEFAULTS, use);
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).header("X-Key", "secret");
    }

    private static HttpResponse<String> get(String url) throws Exception {
        return CLIENT.send(request(url).build(), BodyHandlers.ofString());
    }

    /** Sends bytes as they are and returns all that comes back until the connection is closed. */
    private static String raw(String url, String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), URI.create(url).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Nested
    class Requests {
        @Test
        void arriveAsTheyWereSentButForTheConnectionsOwnHeaders() throws Exception {
            try (RawUpstream upstream = RawUpstream.answering(OK, "{\"id\":1}")) {
                proxied(upstream.url() + "/base/", url -> raw(url, """
                        POST /users?a=%20b&a=c HTTP/1.1\r
                        Host: example.com\r
                        X-Key: secret\r
                        X-Two: b\r
                        Accept-Encoding: gzip\r
                        x-two: a\r
                        Connection: close, X-Hop\r
                        X-Hop: 1\r
                        TE: trailers\r
                        Proxy-Authorization: Basic x\r
                        X-Latin: \u00e9\r
                        Content-Type: application/json\r
                        Content-Length: 8\r
                        \r
                        {"id":1}"""));
                assertThat(upstream.requests())
                        .containsExactly("""
                        POST /base/users?a=%%20b&a=c HTTP/1.1\r
                        X-Key: secret\r
                        X-Two: b\r
                        Accept-Encoding: gzip\r
                        x-two: a\r
                        X-Latin: \u00e9\r
                        Content-Type: application/json\r
                        Via: 1.1 understudy\r
                        Host: %s\r
                        Content-Length: 8\r
                        Connection: keep-alive\r
                        \r
                        {"id":1}""".formatted(upstream.url().substring("http://".length())));
            }
        }

        @Test
        void thatAskBeforeTheySendAreToldToGoOn() throws Exception {
            try (RawUpstream upstream = RawUpstream.answering(OK, "{\"id\":1}")) {
                proxied(
                        upstream.url(),
                        url -> assertThat(CLIENT.send(
                                                request(url + "/users")
                                                        .expectContinue(true)
                                                        .header("Content-Type", "application/json")
                                                        .POST(BodyPublishers.ofString("{\"id\":1}"))
                                                        .build(),
                                                BodyHandlers.ofString())
                                        .statusCode())
                                .isEqualTo(200));
                assertThat(upstream.requests())
                        .singleElement()
                        .asString()
                        .doesNotContain("Expect")
                        .endsWith("{\"id\":1}");
            }
        }

        @Test
        void thatArePackedArriveAsTheyWerePacked() throws Exception {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write("{\"id\":\"x\"}".getBytes(StandardCharsets.UTF_8));
            }
            try (RawUpstream upstream = RawUpstream.answering(OK, "{\"id\":1}")) {
                proxied(upstream.url(), url -> {
                    HttpResponse<String> response = CLIENT.send(
                            request(url + "/users")
                                    .header("Content-Type", "application/json")
                                    .header("Content-Encoding", "gzip")
                                    .POST(BodyPublishers.ofByteArray(packed.toByteArray()))
                                    .build(),
                            BodyHandlers.ofString());
                    assertThatJson(response.headers()
                                    .firstValue("sl-violations")
                                    .orElseThrow())
                            .inPath("[0].location")
                            .isEqualTo(List.of("request", "body", "id"));
                });
                assertThat(upstream.requests())
                        .singleElement()
                        .asString()
                        .contains("Content-Encoding: gzip\r\n")
                        .endsWith("\r\n\r\n" + packed.toString(StandardCharsets.ISO_8859_1));
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/%E7%94%A8%E6%88%B7/%E5%B0%8F%E6%98%8E",
                    "/a//b",
                    "/a%2Fb",
                    "/a;v=1/b,c",
                    "/a?b=/?c",
                    "/a?b[c]=d|e"
                })
        void keepTheirPathsAndQueries(String target) throws Exception {
            try (RawUpstream upstream = RawUpstream.answering(OK, "{\"id\":1}")) {
                proxied(
                        upstream.url(),
                        url -> assertThat(raw(
                                        url,
                                        "GET " + target
                                                + " HTTP/1.1\r\nHost: a\r\nX-Key: k\r\nConnection: close\r\n\r\n"))
                                .startsWith("HTTP/1.1 200"));
                assertThat(upstream.requests())
                        .singleElement()
                        .asString()
                        .startsWith("GET " + target + " HTTP/1.1\r\n");
            }
        }
    }

    @Nested
    class Answers {
        @Test
        void arriveAsTheyWereSent() throws Exception {
            try (RawUpstream upstream = RawUpstream.answering("""
                    HTTP/1.1 200 OK
                    Set-Cookie: a=1
                    Content-Type: application/json
                    Set-Cookie: b=2
                    Date: Thu, 01 Jan 1970 00:00:00 GMT
                    Keep-Alive: timeout=1
                    Connection: close
                    Content-Length: 8""", "{\"id\":1}")) {
                proxied(upstream.url(), url -> {
                    String answer =
                            raw(url, "GET /users/7 HTTP/1.1\r\nHost: a\r\nX-Key: k\r\nConnection: close\r\n\r\n");
                    assertThat(answer)
                            .startsWith("HTTP/1.1 200 OK\r\n")
                            .contains("\r\nSet-Cookie: a=1\r\n")
                            .contains("\r\nSet-Cookie: b=2\r\n")
                            .contains("\r\nDate: Thu, 01 Jan 1970 00:00:00 GMT\r\n")
                            .contains("\r\nContent-Length: 8\r\n")
                            .doesNotContain("Keep-Alive", "sl-violations")
                            .endsWith("\r\n\r\n{\"id\":1}");
                    assertThat(answer.split("\r\nDate: ", -1)).hasSize(2);
                });
            }
        }

        @ParameterizedTest
        @CsvSource({"301", "302", "401", "407"})
        void areNotActedUpon(int status) throws Exception {
            String head = "HTTP/1.1 " + status
                    + " X\nLocation: /elsewhere\nWWW-Authenticate: Basic realm=a\nContent-Length: 0";
            try (RawUpstream upstream = RawUpstream.answering(head, "")) {
                proxied(
                        upstream.url(),
                        url -> assertThat(get(url + "/users/7").statusCode()).isEqualTo(status));
                assertThat(upstream.requests()).hasSize(1);
            }
        }

        @Test
        void toHeadHaveTheLengthAndNoBody() throws Exception {
            try (RawUpstream upstream = RawUpstream.answering(OK.replace("8", "12345"), "")) {
                proxied(upstream.url(), url -> {
                    HttpResponse<String> response = CLIENT.send(
                            request(url + "/users/7")
                                    .method("HEAD", BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.ofString());
                    assertThat(response.headers().firstValue("Content-Length")).hasValue("12345");
                    assertThat(response.headers().firstValue("sl-violations")).isEmpty();
                });
            }
        }

        @ParameterizedTest
        @CsvSource({"DELETE, 204", "GET, 304"})
        void withoutABodyAreNotWaitedFor(String method, int status) throws Exception {
            try (RawUpstream upstream = RawUpstream.answering("HTTP/1.1 " + status + " X\nETag: a", "")) {
                proxied(upstream.url(), url -> {
                    HttpResponse<String> response = CLIENT.send(
                            request(url + "/users/7")
                                    .method(method, BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.ofString());
                    assertThat(response.statusCode()).isEqualTo(status);
                    assertThat(response.headers().firstValue("ETag")).hasValue("a");
                });
            }
        }

        @Test
        void arePassedOnWhileTheyAreStillOnTheirWay() throws Exception {
            CountDownLatch received = new CountDownLatch(1);
            RawUpstream.Script script = out -> {
                out.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n\n"
                        .getBytes(StandardCharsets.UTF_8));
                out.flush();
                if (received.await(20, TimeUnit.SECONDS)) {
                    out.write("data: 2\n\n".getBytes(StandardCharsets.UTF_8));
                }
            };
            try (RawUpstream upstream = new RawUpstream(script)) {
                proxied(upstream.url(), url -> {
                    HttpResponse<InputStream> response =
                            CLIENT.send(request(url + "/files/7").build(), BodyHandlers.ofInputStream());
                    try (InputStream body = response.body()) {
                        assertThat(new String(body.readNBytes(9), StandardCharsets.UTF_8))
                                .isEqualTo("data: 1\n\n");
                        received.countDown();
                        assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8))
                                .isEqualTo("data: 2\n\n");
                    }
                });
            }
        }

        /** The upstream is never further ahead of the caller than the buffers of the sockets, and so nothing piles up. */
        @Test
        void areNeverHeldInMemoryAsAWhole() throws Exception {
            int chunk = 1 << 16;
            long size = 200L << 20;
            long[] sent = new long[1];
            RawUpstream.Script script = out -> {
                out.write(("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: " + size + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
                for (long left = size; left > 0; left -= chunk) {
                    out.write(new byte[chunk]);
                    synchronized (sent) {
                        sent[0] += chunk;
                    }
                }
            };
            try (RawUpstream upstream = new RawUpstream(script)) {
                proxied(upstream.url(), url -> {
                    HttpResponse<InputStream> response =
                            CLIENT.send(request(url + "/files/7").build(), BodyHandlers.ofInputStream());
                    assertThat(response.headers().firstValueAsLong("Content-Length"))
                            .hasValue(size);
                    long furthest = 0;
                    long read = 0;
                    try (InputStream body = response.body()) {
                        byte[] buffer = new byte[chunk];
                        for (int more = body.read(buffer); more >= 0; more = body.read(buffer)) {
                            read += more;
                            synchronized (sent) {
                                furthest = Math.max(furthest, sent[0] - read);
                            }
                        }
                    }
                    assertThat(read).isEqualTo(size);
                    assertThat(furthest).isLessThan(size / 4);
                });
            }
        }

        @Test
        void thatBreakOffInAStreamAreNotEndedAsIfTheyWereWhole() throws Exception {
            try (RawUpstream upstream = RawUpstream.answering(
                    "HTTP/1.1 200 OK\nContent-Type: image/png\nTransfer-Encoding: chunked", "4\r\nabcd\r\n")) {
                proxied(
                        upstream.url(),
                        url -> assertThatThrownBy(() -> get(url + "/files/7")).isInstanceOf(IOException.class));
            }
        }

        @Test
        void thatBreakOffBeforeTheyWereJudgedAreAProblem() throws Exception {
            try (RawUpstream upstream = RawUpstream.answering(OK, "{")) {
                proxied(upstream.url(), url -> {
                    HttpResponse<String> response = get(url + "/users/7");
                    assertThat(response.statusCode()).isEqualTo(502);
                    assertThatJson(response.body())
                            .inPath("detail")
                            .isEqualTo("The upstream " + upstream.url()
                                    + " does not answer: its answer broke off in the middle.");
                });
            }
        }
    }

    @Nested
    class Failures {
        private void detail(String upstream, int status, String reason) throws Exception {
            proxied(
                    upstream,
                    ProxyRules.DEFAULTS,
                    new UpstreamTimeouts(Duration.ofSeconds(5), Duration.ofMillis(300)),
                    url -> {
                        HttpResponse<String> response = get(url + "/users/7");
                        assertThat(response.statusCode()).isEqualTo(status);
                        assertThat(response.headers().firstValue("Content-Type"))
                                .hasValue("application/problem+json");
                        assertThatJson(response.body())
                                .inPath("detail")
                                .isEqualTo("The upstream " + upstream + " does not answer: " + reason + ".");
                    });
        }

        private String nobody() throws IOException {
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return "http://127.0.0.1:" + free.getLocalPort();
            }
        }

        @Test
        void nobodyThere() throws Exception {
            detail(nobody(), 502, "nothing listens there");
        }

        @Test
        void noSuchHost() throws Exception {
            detail("http://nowhere.invalid", 502, "there is no host of that name");
        }

        @Test
        void silence() throws Exception {
            CountDownLatch done = new CountDownLatch(1);
            try (RawUpstream upstream = new RawUpstream(out -> done.await())) {
                detail(upstream.url(), 504, "it sent nothing for 300 ms");
                done.countDown();
            }
        }

        @Test
        void hangingUp() throws Exception {
            try (RawUpstream upstream = new RawUpstream(out -> {})) {
                detail(upstream.url(), 502, "it closed the connection without an answer");
            }
        }

        @Test
        void anotherProtocol() throws Exception {
            try (RawUpstream upstream = RawUpstream.answering("HTTP/3.0 200 OK\nContent-Length: 0", "")) {
                detail(upstream.url(), 502, "what it sent is not HTTP");
            }
        }

        @Test
        void tlsWhereThereIsNone() throws Exception {
            try (RawUpstream upstream = RawUpstream.speakingFirst("HTTP/1.1 400 Bad Request\r\n\r\n")) {
                detail(upstream.url().replace("http:", "https:"), 502, "no connection by TLS comes about with it");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://a | http://a",
                "HTTPS://a:8443/v1/ | https://a:8443/v1",
                "http://[::1]:8080 | http://[::1]:8080",
                "http://a/b%20c | http://a/b%20c",
                "a:80 | The upstream a:80 cannot be used: it must begin with http:// or https:// and name a host.",
                "localhost | The upstream localhost cannot be used: it must begin with http:// or https:// and name a host.",
                "ftp://a | The upstream ftp://a cannot be used: it must begin with http:// or https:// and name a host.",
                "http:// | The upstream http:// cannot be used: it must begin with http:// or https:// and name a host.",
                "http://a b | The upstream http://a b cannot be used: it must begin with http:// or https:// and name a host.",
                "http://a:99999 | The upstream http://a:99999 cannot be used: it must begin with http:// or https:// and name a host.",
                "http://a?b=c | The upstream http://a?b=c cannot be used: it must end with a path, and have no user, query or fragment.",
                "http://u:p@a | The upstream http://u:p@a cannot be used: it must end with a path, and have no user, query or fragment.",
            })
    void anAddressIsUsableOrSaysWhyNot(String text, String expected) {
        UpstreamAddress address = UpstreamAddress.of(text);
        assertThat(address instanceof UpstreamAddress.Unusable unusable ? unusable.sentence() : address.toString())
                .isEqualTo(expected);
    }
}
