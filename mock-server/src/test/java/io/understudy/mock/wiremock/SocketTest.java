package io.understudy.mock.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire, byte by byte. */
class SocketTest {
    private static final int LIMIT = 1_000;
    private static final String TOO_LARGE =
            "The body has more than 1,000 bytes; start the mock with a larger --max-body to send it.";

    @SuppressWarnings("NullAway.Init")
    private static MockServer mock;

    @BeforeAll
    static void start() {
        mock = MockServer.start(MockOptions.read(Path.of("src/test/resources/wiremock/socket.yaml"))
                .withLargestBody(LIMIT));
    }

    @AfterAll
    static void stop() {
        mock.close();
    }

    @BeforeEach
    void reset() {
        mock.wireMock().resetToDefaultMappings();
        mock.wireMock().resetRequests();
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), mock.port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The first lines of a request. */
    private static String head(String line, String... headers) {
        return line + " HTTP/1.1\r\nHost: x\r\n"
                + Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining()) + "\r\n";
    }

    /** Sends, and reads until the server closes. */
    private static String exchange(String request) throws IOException {
        try (Socket socket = connect()) {
            send(socket, request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Reads until so many answers with a body of this text have come. */
    private static String readUntil(Socket socket, Pattern pattern) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            read.write(next);
            String text = read.toString(StandardCharsets.UTF_8);
            if (pattern.matcher(text).find()) {
                return text;
            }
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    /** WireMock is passed by until there is a stub that might match. */
    private static void goThroughWireMock() {
        mock.wireMock()
                .register(post(anyUrl()).withHeader("X-Never", equalTo("sent")).willReturn(aResponse()));
    }

    @Nested
    class Connections {
        @Test
        void areKeptForTheNextRequest() throws Exception {
            try (Socket socket = connect()) {
                for (int i = 0; i < 3; i++) {
                    send(socket, head("GET /things"));
                    assertThat(readUntil(socket, Pattern.compile("\\[1,2,3]"))).startsWith("HTTP/1.1 200 OK\r\n");
                }
            }
        }

        @Test
        void mayCarryRequestsBeforeTheAnswers() throws Exception {
            try (Socket socket = connect()) {
                send(
                        socket,
                        head("GET /things")
                                + head("POST /things", "Content-Type: text/plain", "Content-Length: 5") + "hello"
                                + head("GET /nowhere", "Connection: close"));
                String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(Pattern.compile("HTTP/1\\.1 (\\d+)")
                                .matcher(answers)
                                .results()
                                .map(status -> status.group(1)))
                        .containsExactly("200", "201", "404");
            }
        }

        @Test
        void ofOlderClientsAreClosedAfterTheAnswer() throws Exception {
            assertThat(exchange("GET /things HTTP/1.0\r\n\r\n"))
                    .startsWith("HTTP/1.1 200 OK\r\n")
                    .endsWith("\r\n\r\n[1,2,3]");
        }

        @Test
        void areNotHeldUpByADelayedAnswerElsewhere() throws Exception {
            List<Socket> waiting = new ArrayList<>();
            try {
                // More than the server has threads.
                for (int i = 0; i < 100; i++) {
                    Socket socket = connect();
                    waiting.add(socket);
                    send(socket, head("GET /things", "Prefer: delay=30000"));
                }
                assertThat(exchange(head("GET /things", "Connection: close"))).endsWith("[1,2,3]");
            } finally {
                for (Socket socket : waiting) {
                    socket.close();
                }
            }
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void areNotHeldUpByBodiesThatDoNotArrive(boolean throughWireMock) throws Exception {
            if (throughWireMock) {
                goThroughWireMock();
            }
            List<Socket> waiting = new ArrayList<>();
            try {
                for (int i = 0; i < 100; i++) {
                    Socket socket = connect();
                    waiting.add(socket);
                    send(socket, head("POST /things", "Content-Length: 10") + "hello");
                }
                assertThat(exchange(head("GET /things", "Connection: close"))).endsWith("[1,2,3]");
                Socket first = waiting.get(0);
                send(first, "world");
                assertThat(readUntil(first, Pattern.compile("\r\n\r\n"))).startsWith("HTTP/1.1 201 ");
            } finally {
                for (Socket socket : waiting) {
                    socket.close();
                }
            }
        }
    }

    @Nested
    class Answers {
        @Test
        void toHeadSayHowLongTheBodyWouldBe() throws Exception {
            assertThat(exchange(head("HEAD /things", "Connection: close")))
                    .startsWith("HTTP/1.1 200 OK\r\n")
                    .contains("\r\nContent-Length: 7\r\n")
                    .endsWith("\r\n\r\n");
        }

        @Test
        void withoutAnyContentHaveNoLength() throws Exception {
            assertThat(exchange(head("DELETE /things", "Connection: close")))
                    .startsWith("HTTP/1.1 204 No Content\r\n")
                    .doesNotContain("Content-Length")
                    .endsWith("\r\n\r\n");
        }

        @Test
        void toAPreflightNeedNoOperation() throws Exception {
            assertThat(exchange(head(
                            "OPTIONS /things",
                            "Connection: close",
                            "Origin: https://example.com",
                            "Access-Control-Request-Method: PUT")))
                    .startsWith("HTTP/1.1 204 No Content\r\n")
                    .contains("\r\nAccess-Control-Allow-Methods: PUT\r\n")
                    .contains("\r\nAccess-Control-Allow-Origin: https://example.com\r\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"GET /things", "GET /nowhere", "GET /things/%zz", "OPTIONS *", "GET /__admin/mappings"})
        void haveADateOnce(String line) throws Exception {
            assertThat(exchange(head(line, "Connection: close")))
                    .containsOnlyOnce("\r\nDate: ")
                    .containsPattern(
                            "\r\nDate: [A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT\r\n");
        }

        @Test
        void ofAStubKeepTheDateThatItGives() throws Exception {
            String date = "Tue, 01 Jan 2019 00:00:00 GMT";
            mock.wireMock().register(post("/dated").willReturn(aResponse().withHeader("Date", date)));
            assertThat(exchange(head("POST /dated", "Connection: close", "Content-Length: 0")))
                    .containsOnlyOnce("\r\nDate: ")
                    .contains("\r\nDate: " + date + "\r\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/nowhere", "/things/%zz", "/things?a=%zz", "/things/.."})
        void toHeadHaveNoBodyWhateverIsWrong(String target) throws Exception {
            assertThat(exchange(head("HEAD " + target, "Connection: close")))
                    .startsWith("HTTP/1.1 4")
                    .endsWith("\r\n\r\n");
        }

        @Test
        void aboutTheServerNeedNoOperation() throws Exception {
            assertThat(exchange(head("OPTIONS *", "Connection: close"))).startsWith("HTTP/1.1 204 No Content\r\n");
        }

        @Test
        void mayBeLarge() throws Exception {
            String answer = exchange(head("GET /large", "Connection: close"));
            // A sample of 90,000 characters and its quotation marks.
            assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4)).hasSize(90_002);
            assertThat(answer).contains("\r\nContent-Length: 90002\r\n");
        }
    }

    @Nested
    class Bodies {
        private String post(String headers, String body) throws IOException {
            return exchange(head("POST /things", "Connection: close", "Content-Type: text/plain", headers) + body);
        }

        @Test
        void mayComeInChunks() throws Exception {
            assertThat(post("Transfer-Encoding: chunked", chunk("hello ") + chunk("world") + "0\r\n\r\n"))
                    .startsWith("HTTP/1.1 201 ");
            mock.wireMock().verifyThat(1, postRequestedFor(anyUrl()).withRequestBody(equalTo("hello world")));
        }

        /** RFC 9112, section 6.1. */
        @Test
        void inAnUnknownTransferCodingAreNotImplemented() throws Exception {
            assertThat(post("Transfer-Encoding: gzip, chunked", chunk("hello") + "0\r\n\r\n"))
                    .startsWith("HTTP/1.1 501 Not Implemented\r\n")
                    .contains("\"detail\":\"The request cannot be read: its body has the transfer coding 'gzip',"
                            + " and only 'chunked' is understood.\"");
        }

        /** RFC 9110, section 10.1.1. */
        @Test
        void areNotAskedForInHttp10() throws Exception {
            String answer = exchange("POST /things HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\nhello");
            assertThat(answer).startsWith("HTTP/1.1 201 ").doesNotContain("100 Continue");
        }

        @Test
        void mayComeInPieces() throws Exception {
            try (Socket socket = connect()) {
                String head = head("POST /things", "Content-Type: text/plain", "Content-Length: 11");
                send(socket, head.substring(0, 30));
                send(socket, head.substring(30) + "hello ");
                send(socket, "world");
                assertThat(readUntil(socket, Pattern.compile("\r\n\r\n"))).startsWith("HTTP/1.1 201 ");
            }
            mock.wireMock().verifyThat(1, postRequestedFor(anyUrl()).withRequestBody(equalTo("hello world")));
        }

        @Test
        void areAskedForWhenTheSenderWaits() throws Exception {
            try (Socket socket = connect()) {
                send(socket, head("POST /things", "Content-Length: 5", "Expect: 100-continue"));
                assertThat(readUntil(socket, Pattern.compile("\r\n\r\n"))).startsWith("HTTP/1.1 100 Continue\r\n");
                send(socket, "hello");
                assertThat(readUntil(socket, Pattern.compile("\r\n\r\n"))).startsWith("HTTP/1.1 201 ");
            }
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void mayBeAsLargeAsIsAgreed(boolean throughWireMock) throws Exception {
            if (throughWireMock) {
                goThroughWireMock();
            }
            assertThat(post("Content-Length: " + LIMIT, "x".repeat(LIMIT))).startsWith("HTTP/1.1 201 ");
            assertThat(post("Content-Length: " + (LIMIT + 1), "x".repeat(LIMIT + 1)))
                    .startsWith("HTTP/1.1 413 ")
                    .contains("\r\nContent-Type: application/problem+json\r\n")
                    .contains("\r\nConnection: close\r\n")
                    .contains("\"detail\":\"" + TOO_LARGE + "\"");
        }

        @Test
        void areMeasuredWhenTheirSizeIsNotTold() throws Exception {
            assertThat(post(
                            "Transfer-Encoding: chunked",
                            chunk("x".repeat(LIMIT)) + chunk("x") + chunk("x".repeat(3 * LIMIT)) + "0\r\n\r\n"))
                    .startsWith("HTTP/1.1 413 ")
                    .contains(TOO_LARGE);
        }

        @Test
        void areReadToTheirEndSoThatTheAnswerArrives() throws Exception {
            assertThat(post("Content-Length: " + 9 * LIMIT, "x".repeat(9 * LIMIT)))
                    .contains(TOO_LARGE);
        }

        @Test
        void areRefusedBeforeTheyAreSentWhenTheSenderWaits() throws Exception {
            String answer = post("Expect: 100-continue\r\nContent-Length: 5000", "");
            assertThat(answer).startsWith("HTTP/1.1 413 ").contains(TOO_LARGE);
        }

        private String postPacked(String body) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(body.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(packed.size()).isLessThan(LIMIT);
            try (Socket socket = connect()) {
                send(
                        socket,
                        head(
                                "POST /things",
                                "Connection: close",
                                "Content-Type: text/plain",
                                "Content-Encoding: gzip",
                                "Content-Length: " + packed.size()));
                socket.getOutputStream().write(packed.toByteArray());
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        @Test
        void areMeasuredUnpacked() throws Exception {
            assertThat(postPacked("x".repeat(LIMIT + 1)))
                    .startsWith("HTTP/1.1 413 ")
                    .contains(TOO_LARGE);
        }

        @Test
        void areUnpacked() throws Exception {
            assertThat(postPacked("hello")).startsWith("HTTP/1.1 201 ");
            mock.wireMock().verifyThat(1, postRequestedFor(anyUrl()).withRequestBody(equalTo("hello")));
        }

        @Test
        void inBrokenChunksAreUnreadable() throws Exception {
            assertThat(post("Transfer-Encoding: chunked", "zz\r\nhello\r\n0\r\n\r\n"))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("urn:understudy:problem:unreadable-request");
        }
    }

    @Nested
    class Targets {
        private String get(String target) throws IOException {
            return exchange(head("GET " + target, "Connection: close"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/things/..",
                    "/things/../things",
                    "/./things",
                    "/things/%2e%2E",
                    "/things/.%2e/x",
                    "/things/..;a=b"
                })
        void withDotsAreNotResolved(String target) throws Exception {
            assertThat(get(target))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("The request cannot be read: its path has a segment of dots,"
                            + " which a client resolves before it sends a request.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/things/%", "/things/%2", "/things/%zz", "/things/a%00b"})
        void thatCannotBeDecodedAreUnreadable(String target) throws Exception {
            assertThat(get(target))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("The request cannot be read: its path has a broken escape or a null character.");
        }

        @Test
        void withANullCharacterInTheQueryAreJudgedByTheContract() throws Exception {
            assertThat(get("/things?a=%00")).doesNotStartWith("HTTP/1.1 400 ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/things?a=%", "/things?a=%2", "/things?a=%zz", "/things?%g0=1"})
        void withABrokenEscapeInTheQueryAreUnreadable(String target) throws Exception {
            assertThat(get(target))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("The request cannot be read:"
                            + " its query has a percent sign without two hexadecimal digits after it.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/things?a=%E4%BD%A0", "/things?a=..", "/things?a=/../", "http://x/things"})
        void mayHaveEscapesAndDotsElsewhere(String target) throws Exception {
            assertThat(get(target)).startsWith("HTTP/1.1 200 ");
        }

        /** RFC 9112, section 3.2.2. */
        @Test
        void thatNameTheirAuthorityWinOverHost() throws Exception {
            assertThat(get("http://other.example/things")).startsWith("HTTP/1.1 200 ");
        }

        @Test
        void mayNotHaveHeadersWithoutEnd() throws Exception {
            String answer = exchange(head("GET /things", "Connection: close", "X-Long: " + "x".repeat(100_000)));
            assertThat(answer)
                    .startsWith("HTTP/1.1 431 ")
                    .contains("\r\nContent-Type: application/problem+json\r\n")
                    .contains("\"status\":431");
        }
    }
}
