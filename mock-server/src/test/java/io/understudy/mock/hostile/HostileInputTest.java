package io.understudy.mock.hostile;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.mock.message.HeaderField;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes over a socket that is not meant well is refused by a problem, and the server goes on as before. */
class HostileInputTest {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=cut";
    private static final int LEVELS = 10_000;
    private static final int MANY = 100_000;
    private static final int MEGABYTE = 1024 * 1024;

    @SuppressWarnings("NullAway.Init")
    private static MockServer mock;

    @SuppressWarnings("NullAway.Init")
    private static RawClient client;

    @BeforeAll
    static void start() {
        mock = MockServer.start(MockOptions.read(Path.of("src/test/resources/scenarios/bodies/openapi.yaml")));
        client = new RawClient(mock.port());
    }

    @AfterAll
    static void stop() {
        mock.close();
    }

    static Stream<Attack> bodies() {
        return Stream.of(
                Attack.body(422, "half a JSON text", "/json", JSON, "{\"item\":"),
                Attack.body(422, "UTF-8 called UTF-16", "/json", JSON + "; charset=utf-16", "{\"item\":\"a\"}"),
                Attack.body(415, "an unknown charset", "/json", JSON + "; charset=klingon", "{\"item\":\"a\"}"),
                Attack.body(422, "bytes that are no UTF-8", "/json", JSON, "{\"item\":\"\u00ff\u00fe\"}"),
                Attack.body(422, "half a surrogate pair in a name", "/json", JSON, "{\"\\ud800\":1}"),
                Attack.body(422, "a name given twice", "/json", JSON, "{\"item\":\"a\",\"item\":\"b\"}"),
                Attack.body(422, "a number beyond reason", "/json", JSON, "{\"item\":\"a\",\"count\":1e999999999}"),
                Attack.body(
                        422, "a number close to nothing", "/json", JSON, "{\"item\":\"a\",\"count\":1e-999999999999}"),
                Attack.body(422, "a number of many digits", "/json", JSON, "{\"count\":" + "9".repeat(MANY) + "}"),
                Attack.body(422, "arrays in arrays", "/json", JSON, "[".repeat(LEVELS) + "]".repeat(LEVELS)),
                Attack.body(
                        422, "objects in objects", "/json", JSON, "{\"a\":".repeat(LEVELS) + "1" + "}".repeat(LEVELS)),
                Attack.body(
                        422,
                        "elements in elements",
                        "/xml",
                        "application/xml",
                        "<a>".repeat(LEVELS) + "</a>".repeat(LEVELS)),
                Attack.body(
                        422,
                        "entities in entities",
                        "/xml",
                        "application/xml",
                        "<!DOCTYPE order [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><order><name>&b;</name></order>"),
                Attack.body(
                        422,
                        "an entity that is a file",
                        "/xml",
                        "application/xml",
                        "<!DOCTYPE order [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><order><name>&a;</name></order>"),
                Attack.body(422, "fields in fields", "/form", FORM, "a" + "[b]".repeat(LEVELS) + "=1"),
                Attack.body(422, "many fields", "/form", FORM, "a=1&".repeat(MANY)),
                Attack.body(422, "a field with a broken escape", "/form", FORM, "name=%zz"),
                Attack.body(415, "parts without a boundary", "/parts", "multipart/form-data", "--cut\r\n\r\n--cut--"),
                Attack.body(422, "parts that are none", "/parts", PARTS, "nothing of the kind"),
                Attack.body(
                        422,
                        "many parts",
                        "/parts",
                        PARTS,
                        "--cut\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n".repeat(LEVELS) + "--cut--"),
                Attack.body(
                        422,
                        "parts in parts",
                        "/parts",
                        PARTS,
                        "--cut\r\nContent-Type: multipart/mixed; boundary=cut\r\n\r\n".repeat(LEVELS) + "--cut--"),
                Attack.body(413, "more than may be sent", "/json", JSON, " ".repeat(10 * MEGABYTE + 1)),
                packed(413, "little that unpacks to much", "gzip", new byte[40 * MEGABYTE]),
                packed(415, "a packing within a packing", "gzip, gzip", new byte[1]),
                Attack.body(
                        400,
                        "a packing that is none",
                        "/json",
                        "Content-Encoding: gzip\r\n",
                        Attack.bytes("{\"item\":\"a\"}")),
                Attack.body(
                        415,
                        "a packing that is not read",
                        "/json",
                        "Content-Encoding: br\r\n",
                        Attack.bytes("{\"item\":\"a\"}")));
    }

    private static Attack packed(int code, String name, String codings, byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Attack.body(
                code,
                name,
                "/json",
                "Content-Type: application/json\r\nContent-Encoding: " + codings + "\r\n",
                packed.toByteArray());
    }

    static Stream<Attack> targets() {
        return Stream.of(
                Attack.line(400, "POST /../json HTTP/1.1"),
                Attack.line(400, "POST /%2e%2e/json HTTP/1.1"),
                Attack.line(404, "POST /%2e%2e%2fjson HTTP/1.1"),
                Attack.line(400, "POST /a/..;/json HTTP/1.1"),
                Attack.line(400, "POST /__admin/../json HTTP/1.1"),
                Attack.line(404, "GET /__admin%2fmappings HTTP/1.1"),
                Attack.line(400, "POST /json%00 HTTP/1.1"),
                Attack.line(422, "POST /json?a=%00 HTTP/1.1"),
                Attack.line(400, "POST /%zz HTTP/1.1"),
                Attack.line(400, "POST /json?a=%zz HTTP/1.1"),
                Attack.line(404, "POST /%C3%28 HTTP/1.1"),
                Attack.line(404, "POST /\\json HTTP/1.1"),
                Attack.line(404, "POST /a\\..\\json HTTP/1.1"),
                // Host does not count beside such a target (RFC 9112, section 3.2.2): only the body is refused.
                Attack.line(422, "POST http://elsewhere.example/json HTTP/1.1"),
                Attack.line(400, "CONNECT elsewhere.example:443 HTTP/1.1"),
                Attack.line(400, "POST * HTTP/1.1"),
                Attack.line(400, "POST json HTTP/1.1"),
                Attack.line(404, "POST //json HTTP/1.1"),
                Attack.line(404, "POST //elsewhere.example/json HTTP/1.1"),
                Attack.line(400, "POST /js on HTTP/1.1"),
                Attack.line(400, "POST /json\u0000 HTTP/1.1"),
                Attack.line(404, "POST /\u00ff HTTP/1.1"),
                Attack.line(404, "GET /<script>alert(1)</script> HTTP/1.1"),
                Attack.line(414, "POST /json?" + "a=1&".repeat(MANY) + " HTTP/1.1"),
                Attack.line(414, "POST /" + "a".repeat(MANY) + " HTTP/1.1"));
    }

    static Stream<Attack> heads() {
        return Stream.of(
                Attack.line(405, "PURGE /json HTTP/1.1"),
                Attack.line(405, "post /json HTTP/1.1"),
                Attack.line(400, "P@ST /json HTTP/1.1"),
                Attack.line(400, "P\u0000ST /json HTTP/1.1"),
                Attack.line(400, "POST /json HTTP/3.7"),
                Attack.line(431, "A".repeat(MANY) + " /json HTTP/1.1"),
                new Attack("HTTP/0.9", Attack.bytes("GET /json\r\n\r\n"), 400),
                new Attack("a greeting of TLS", Attack.bytes("\u0016\u0003\u0001\u0002\u0000\u0001\u0000"), 400),
                new Attack("empty lines and nothing else", Attack.bytes("\r\n".repeat(1_000)), 0),
                new Attack("half a head", Attack.bytes("POST /json HTTP/1.1\r\nHos"), 0),
                new Attack("no host", Attack.bytes("POST /json HTTP/1.1\r\nConnection: close\r\n\r\n"), 400),
                header("many headers", "X-A: b\r\n".repeat(LEVELS), 431),
                header("a large header", "X-A: " + "b".repeat(MEGABYTE) + "\r\n", 431),
                header("a header with a large name", "X".repeat(MEGABYTE) + ": b\r\n", 431),
                header("a null in a header", "X-A: b\u0000c\r\n", 400),
                header("a null in the name of a header", "X\u0000A: b\r\n", 400),
                header("a control character in a header that is sent back", "Origin: a\u007fb\r\n", 400),
                header("a header over two lines", "X-A: b\r\n c\r\n", 400),
                header("a header that ends in the middle of a line", "X-A: b\rX-B: c\r\n", 400),
                header("a header without a colon", "XA\r\n", 400),
                header("a header with a blank in its name", "X-A : b\r\n", 400),
                header("two hosts", "Host: y\r\n", 400),
                header("an expectation that nobody has", "Expect: the-unexpected\r\n", 417));
    }

    private static Attack header(String name, String header, int code) {
        return Attack.head(code, name, "POST /optional HTTP/1.1", header);
    }

    static Stream<Attack> frames() {
        String second = "GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        return Stream.of(
                Attack.frame(413, "a length beyond reason", "Content-Length: 99999999999", "{}"),
                Attack.frame(400, "a length that is no number", "Content-Length: two", second),
                Attack.frame(
                        400, "a length of more digits than numbers have", "Content-Length: " + "9".repeat(30), second),
                Attack.frame(400, "a length below zero", "Content-Length: -1", second),
                Attack.frame(400, "two lengths", "Content-Length: 2\r\nContent-Length: 3", "{}" + second),
                Attack.frame(
                        400,
                        "a length and chunks",
                        "Content-Length: 2\r\nTransfer-Encoding: chunked",
                        "0\r\n\r\n" + second),
                Attack.frame(400, "a way of transfer that nobody has", "Transfer-Encoding: zip", second),
                Attack.frame(400, "a chunk of no size", "Transfer-Encoding: chunked", "zz\r\n" + second),
                Attack.frame(
                        400,
                        "a chunk of too large a size",
                        "Transfer-Encoding: chunked",
                        "f".repeat(40) + "\r\n" + second),
                Attack.frame(400, "half a chunk", "Transfer-Encoding: chunked", "ff\r\n{"),
                Attack.frame(400, "half a body", "Content-Length: 100", "{\"item\""));
    }

    @ParameterizedTest
    @MethodSource({"bodies", "targets", "heads", "frames"})
    void isRefused(Attack attack) throws IOException {
        Optional<Reply> reply = client.send(attack.bytes());

        assertThat(reply.map(Reply::code))
                .isIn(
                        attack.code() == 0
                                ? List.of(Optional.empty(), Optional.of(400))
                                : List.of(Optional.of(attack.code())));
        reply.ifPresent(refusal -> {
            assertThat(refusal.headers()).contains(new HeaderField("Content-Type", "application/problem+json"));
            // One problem and nothing after it: what follows a broken frame is no request.
            assertThatJson(refusal.text()).node("status").isEqualTo(refusal.code());
            assertThatJson(refusal.text()).node("detail").isString().isNotBlank();
        });
        assertThatTheServerIsWell();
    }

    private static void assertThatTheServerIsWell() throws IOException {
        assertThat(client.send("POST /json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                                + "Content-Type: application/json\r\nContent-Length: 14\r\n\r\n{\"item\":\"tea\"}")
                        .map(Reply::text))
                .contains("\"fine\"");
    }

    @Test
    void aTargetInFullIsFineWhenItNamesThisHost() throws IOException {
        assertThat(client.send("POST http://x/optional?a=b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                        .map(Reply::code))
                .contains(200);
    }

    /** Some have sent half a head and some half a body; nobody else waits for them. */
    @Test
    void slowSendersKeepNobodyWaiting() throws IOException {
        List<Socket> senders = new ArrayList<>();
        try {
            for (int number = 0; number < 200; number++) {
                Socket sender = client.connect();
                senders.add(sender);
                send(
                        sender,
                        "POST /json HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n");
                send(sender, number % 2 == 0 ? "X-Later: " : "Content-Length: 14\r\n\r\n{");
            }
            for (String drop : List.of("\"", "i", "t")) {
                for (Socket sender : senders) {
                    send(sender, drop);
                }
                assertThatTheServerIsWell();
            }
            Socket patient = senders.get(1);
            send(patient, "em\":\"tea\"}");
            assertThat(Reply.of(RawClient.rest(patient)).map(Reply::text)).contains("\"fine\"");
        } finally {
            for (Socket sender : senders) {
                sender.close();
            }
        }
        assertThatTheServerIsWell();
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(Attack.bytes(text));
    }

    /** What was sent is kept for the journal, but not all of it for good. */
    @Test
    void largeBodiesDoNotFillTheMemory() throws IOException {
        byte[] large =
                Attack.body(422, "", "/json", JSON, " ".repeat(9 * MEGABYTE)).bytes();
        for (int number = 0; number < 10; number++) {
            assertThat(client.send(large).map(Reply::code)).contains(422);
        }
        long before = usedMemory();
        for (int number = 0; number < 20; number++) {
            assertThat(client.send(large).map(Reply::code)).contains(422);
        }
        assertThat(usedMemory() - before).isLessThan(40L * MEGABYTE);
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
