package io.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.RawServer.Treatment;
import io.understudy.client.answer.VendorException;
import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.http.Retries;
import io.understudy.client.udesk.Udesk;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What servers and networks do to documented answers: each variant is either read into values or refused with the vendor's
 * exception, whose sentence stands here, within the time that a call may take.
 */
class HostileAnswersTest {

    private static final Duration TIMEOUT = Duration.ofMillis(700);
    private static final String ENTRY = "GET /api/v1/knowledge/1.json ";
    private static final String LIST = "GET /api/v1/knowledge.json ";
    private static final String MERCHANTS = "GET /api/v1/merchants ";
    private static final String KIND = "a value of another kind was expected";
    private static final String UNFIT = "was answered 200 with JSON that does not fit: ";

    @ParameterizedTest
    @MethodSource({"entries", "lists", "others", "merchants", "refusals", "connections"})
    @Timeout(10)
    void isReadOrRefused(Variant variant) throws IOException {
        try (RawServer server = new RawServer(variant.treatment())) {
            long start = System.nanoTime();
            String outcome = outcome(server.url(), variant.call());
            assertThat(outcome).isEqualTo(variant.expected());
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TIMEOUT.plusSeconds(4));
        }
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(Stream.of(entries(), lists(), others(), merchants(), refusals(), connections())
                        .flatMap(Function.identity())
                        .map(Variant::name)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(100);
    }

    private static Stream<Variant> entries() {
        List<Variant> variants = new ArrayList<>();
        // Types swapped.
        variants.add(entry("kId as text", "{\"kId\": \"8741\"}", "8741"));
        variants.add(unfit("kId with a fraction", "{\"kId\": 8741.5}", "kId: " + KIND));
        variants.add(unfit("kId as letters", "{\"kId\": \"abc\"}", "kId: \"abc\" is not a whole number"));
        variants.add(unfit("kId as object", "{\"kId\": {}}", "kId: " + KIND));
        variants.add(unfit("kId as list", "{\"kId\": [1]}", "kId: " + KIND));
        variants.add(unfit("kId as truth", "{\"kId\": true}", "kId: " + KIND));
        variants.add(unfit("kId too large", "{\"kId\": 99999999999999999999}", "kId: " + KIND));
        variants.add(unfit(
                "kId too large as text",
                "{\"kId\": \"99999999999999999999\"}",
                "kId: \"99999999999999999999\" is not a whole number"));
        variants.add(unfit("kId missing", "{}", "there is no kId"));
        variants.add(unfit("kId null", "{\"kId\": null}", "there is no kId"));
        variants.add(unfit("kId empty", "{\"kId\": \"\"}", "there is no kId"));
        variants.add(entry("question as number", "{\"kId\": 1, \"sQuestion\": 5}", "1 question=5"));
        variants.add(entry("question as truth", "{\"kId\": 1, \"sQuestion\": false}", "1 question=false"));
        variants.add(unfit("question as object", "{\"kId\": 1, \"sQuestion\": {}}", "sQuestion: " + KIND));
        variants.add(unfit("question as list", "{\"kId\": 1, \"sQuestion\": [\"a\"]}", "sQuestion: " + KIND));
        variants.add(unfit(
                "rate as a word", "{\"kId\": 1, \"goodRate\": \"high\"}", "goodRate: \"high\" is not a percentage"));
        variants.add(entry("rate with decimals", "{\"kId\": 1, \"goodRate\": \"70.50%\"}", "1 good=70.5%"));
        variants.add(entry("rate as decimal", "{\"kId\": 1, \"goodRate\": 70.5}", "1 good=70.5%"));
        variants.add(unfit(
                "rate below zero", "{\"kId\": 1, \"goodRate\": \"-1%\"}", "goodRate: \"-1%\" is not a percentage"));
        variants.add(unfit(
                "date of another form",
                "{\"kId\": 1, \"createDT\": \"08.02.2018\"}",
                "createDT: \"08.02.2018\" is not a time such as 2018-02-08 9:12:20"));
        variants.add(unfit(
                "date that never was",
                "{\"kId\": 1, \"createDT\": \"2018-02-30 10:00:00\"}",
                "createDT: \"2018-02-30 10:00:00\" is not a time such as 2018-02-08 9:12:20"));
        variants.add(unfit("date as timestamp", "{\"kId\": 1, \"createDT\": 1518081140}", "createDT: " + KIND));
        variants.add(unfit("date as object", "{\"kId\": 1, \"createDT\": {}}", "createDT: " + KIND));
        variants.add(unfit(
                "similar questions as a word",
                "{\"kId\": 1, \"similarQuestion\": \"none\"}",
                "similarQuestion: \"none\" is not a list of similar questions"));
        variants.add(
                entry("similar question without fields", "{\"kId\": 1, \"similarQuestion\": [{}]}", "1 similar=1"));
        variants.add(entry("attachments as list", "{\"kId\": 1, \"sAttachment\": [\"a\", \"b\"]}", "1 files=[a, b]"));
        variants.add(unfit(
                "attachments as numbers in objects", "{\"kId\": 1, \"sAttachment\": [{}]}", "sAttachment[0]: " + KIND));
        variants.add(unfit(
                "reviewer as a name",
                "{\"kId\": 1, \"reviewerId\": \"王\"}",
                "reviewerId: \"王\" is not the id of a reviewer"));
        variants.add(entry("reviewer as number", "{\"kId\": 1, \"reviewerId\": 321}", "1 reviewer=321"));
        variants.add(entry("category as number", "{\"kId\": 1, \"fId\": 123}", "1 category=123"));
        variants.add(entry("state unheard of", "{\"kId\": 1, \"state\": 99}", "1 state=state 99"));
        variants.add(entry("unknown fields", "{\"kId\": 1, \"x\": {\"y\": [1, null]}, \"\": 2}", "1 unknown=[, x]"));
        variants.add(entry("the same field twice", "{\"kId\": 1, \"kId\": 2}", "2"));
        // The envelope.
        variants.add(body("envelope missing", ENTRY, "{}", UNFIT + "the answer has no knowledge"));
        variants.add(body("entry null", ENTRY, "{\"knowledge\": null}", UNFIT + "the answer has no knowledge"));
        variants.add(body("entry as empty text", ENTRY, "{\"knowledge\": \"\"}", UNFIT + "knowledge: " + KIND));
        variants.add(body("entry as list", ENTRY, "{\"knowledge\": []}", UNFIT + "knowledge: " + KIND));
        variants.add(body("a list at the top", ENTRY, "[]", UNFIT + KIND));
        variants.add(body("a text at the top", ENTRY, "\"ok\"", UNFIT + KIND));
        variants.add(body("a number at the top", ENTRY, "1", UNFIT + KIND));
        variants.add(body("null at the top", ENTRY, "null", "was answered 200 with null"));
        variants.add(body("unknown fields beside the entry", ENTRY, "{\"a\": 1, \"knowledge\": {\"kId\": 1}}", "1"));
        variants.add(body("a byte order mark", ENTRY, "\u00ef\u00bb\u00bf{\"knowledge\": {\"kId\": 1}}", "1"));
        variants.add(body("blanks around", ENTRY, "\r\n \t{\"knowledge\": {\"kId\": 1}}\n\n", "1"));
        variants.add(body(
                "JSON as JavaScript", ENTRY, "callback({\"knowledge\": {}})", JSON + "which cannot be read as JSON"));
        variants.add(body("single quotes", ENTRY, "{'knowledge': {}}", JSON + "which cannot be read as JSON"));
        variants.add(body(
                "an error at 200",
                ENTRY,
                "{\"errcode\": \"100047\", \"errmsg\": \"Invalid resource URI\"}",
                "was answered 200 with the error 100047: Invalid resource URI"));
        variants.add(body(
                "an error at 200, code as number",
                ENTRY,
                "{\"errcode\": 100047}",
                "was answered 200 with the error 100047"));
        variants.add(body(
                "an error at 200 beside null",
                ENTRY,
                "{\"errcode\": 9, \"errmsg\": \"x\", \"knowledge\": null}",
                "was answered 200 with the error 9: x"));
        variants.add(body(
                "no error, with a code for that",
                ENTRY,
                "{\"errcode\": 0, \"errmsg\": \"ok\", \"knowledge\": {\"kId\": 1}}",
                "1"));
        variants.add(body(
                "deep nesting",
                ENTRY,
                "{\"knowledge\": {\"kId\": 1, \"x\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}}",
                JSON + "which cannot be read as JSON"));
        return variants.stream();
    }

    private static final String JSON = "was answered 200 with application/json, ";

    private static Stream<Variant> lists() {
        return Stream.of(
                list("list as empty text", "{\"knowledge\": \"\", \"count\": 0}", "0 of 0"),
                list(
                        "an error beside an empty list",
                        "{\"errcode\": \"45009\", \"errmsg\": \"limit\", \"knowledge\": [], \"count\": 0}",
                        LIST + "was answered 200 with the error 45009: limit"),
                list(
                        "a text that names an error member",
                        "{\"knowledge\": [{\"kId\": 1, \"errcode\": \"5\"}]}",
                        "1 of ?"),
                list("list null", "{\"knowledge\": null}", UNFIT + "the answer has no knowledge"),
                list("list missing", "{\"count\": 0}", UNFIT + "the answer has no knowledge"),
                list("list as object", "{\"knowledge\": {\"kId\": 1}}", UNFIT + "knowledge: " + KIND),
                list("list of nulls", "{\"knowledge\": [null]}", UNFIT + "the list of knowledge holds null"),
                list(
                        "similar question null",
                        "{\"knowledge\": [{\"kId\": 1, \"similarQuestion\": [null]}]}",
                        UNFIT + "knowledge[0].similarQuestion: " + KIND),
                list("list of texts", "{\"knowledge\": [\"a\"]}", UNFIT + "knowledge[0]: " + KIND),
                list(
                        "one bad entry",
                        "{\"knowledge\": [{\"kId\": 1}, {\"kId\": 2, \"adoptCount\": \"many\"}]}",
                        UNFIT + "knowledge[1].adoptCount: \"many\" is not a whole number"),
                list("count as text", "{\"knowledge\": [], \"count\": \"42\"}", "0 of 42"),
                list("count missing", "{\"knowledge\": []}", "0 of ?"),
                list("count empty", "{\"knowledge\": [], \"count\": \"\"}", "0 of ?"),
                list(
                        "count as a word",
                        "{\"knowledge\": [], \"count\": \"all\"}",
                        UNFIT + "count: \"all\" is not a whole number"),
                list("next page empty", "{\"knowledge\": [], \"count\": 0, \"next_page\": \"\"}", "0 of 0"),
                list(
                        "next page no address",
                        "{\"knowledge\": [], \"count\": 0, \"next_page\": \"%zz page\"}",
                        "0 of 0 then 2"),
                list("next page a number", "{\"knowledge\": [], \"count\": 0, \"next_page\": 2}", "0 of 0 then 2"),
                list(
                        "next page elsewhere",
                        "{\"knowledge\": [], \"count\": 0, \"next_page\": \"http://evil.example/?page=7\"}",
                        "0 of 0 then 7"),
                new Variant(
                        "next page the same",
                        json("{\"knowledge\": [], \"count\": 0, \"next_page\": \"https://x/?page=1\"}"),
                        HostileAnswersTest::listed,
                        "Page 1 names page 1 as the one that follows"));
    }

    private static Stream<Variant> others() {
        Function<URI, Object> ticket = url -> bangwo8(
                url,
                client -> client.tickets()
                        .create(t -> t.subject("a").message("b"))
                        .fields()
                        .toString());
        Function<URI, Object> token =
                url -> bangwo8(url, client -> client.tokens().create().value());
        Function<URI, Object> attachment =
                url -> bangwo8(url, client -> client.attachments().get(123).token());
        return Stream.of(
                new Variant(
                        "ticket answered with nothing", answer("201 Created", "application/json", ""), ticket, "{}"),
                new Variant("ticket answered 204", RawServer.writes("HTTP/1.1 204 No Content\r\n\r\n"), ticket, "{}"),
                new Variant("ticket answered with anything", json("{\"id\": 5}"), ticket, "{id=5}"),
                new Variant(
                        "ticket answered with a list", json("[]"), ticket, "POST /api/v1/tickets.json " + UNFIT + KIND),
                new Variant(
                        "ticket answered with an error at 200",
                        json("{\"errcode\": \"9\", \"errmsg\": \"no\"}"),
                        ticket,
                        "POST /api/v1/tickets.json was answered 200 with the error 9: no"),
                new Variant(
                        "token missing",
                        json("{\"expires_in\": 3600}"),
                        token,
                        "POST /api/token.php " + UNFIT + "the answer has no access_token"),
                new Variant(
                        "token that breaks a header",
                        json("{\"access_token\": \"a\\r\\nX: y\"}"),
                        token,
                        "POST /api/token.php " + UNFIT + "the access_token cannot be sent in a header"),
                new Variant(
                        "token with a life as text",
                        json("{\"access_token\": \"a\", \"expires_in\": \"1\"}"),
                        token,
                        "a"),
                new Variant(
                        "token refused at 200",
                        json("{\"error\": \"invalid_client\", \"error_description\": \"wrong\"}"),
                        token,
                        "POST /api/token.php was answered 200 with the error invalid_client: wrong"),
                new Variant(
                        "attachment without a token",
                        json("{\"attachment\": {\"attachId\": 1}}"),
                        attachment,
                        "GET /api/v1/attachments/123.json " + UNFIT + "attachment: the attachment has no token"),
                new Variant(
                        "attachment id as text",
                        json("{\"attachment\": {\"attachId\": \"1\", \"token\": \"t\"}}"),
                        attachment,
                        "t"));
    }

    private static Stream<Variant> merchants() {
        String meta = "\"meta\": {\"page\": 1, \"per_page\": 30, \"page_total\": 1, \"item_total\": 1}";
        return Stream.of(
                merchant("numbers as text", "{\"id\": \"1\", \"im_agent_total\": \"2\"}", "1 agents=2 created=none"),
                merchant(
                        "nulls",
                        "{\"id\": 1, \"euid\": null, \"im_agent_total\": null, \"created_at\": null}",
                        "1 agents=0 created=none"),
                merchant(
                        "empty texts",
                        "{\"id\": 1, \"im_agent_total\": \"\", \"created_at\": \"\"}",
                        "1 agents=0 created=none"),
                merchant(
                        "a year of zeros",
                        "{\"id\": 1, \"created_at\": \"0000-00-00T00:00:00.000+08:00\"}",
                        "1 agents=0 created=none"),
                merchant(
                        "the year one",
                        "{\"id\": 1, \"created_at\": \"0001-01-01T00:00:00Z\"}",
                        "1 agents=0 created=none"),
                merchant(
                        "an offset of its own",
                        "{\"id\": 1, \"created_at\": \"2006-01-02T15:04:05.000-03:30\"}",
                        "1 agents=0 created=2006-01-02T15:04:05-03:30"),
                merchant(
                        "a time without an offset",
                        "{\"id\": 1, \"created_at\": \"2006-01-02 15:04:05\"}",
                        UNFIT
                                + "merchants[0]: created_at \"2006-01-02 15:04:05\" is not a time such as 2006-01-02T15:04:05.000+08:00"),
                new Variant(
                        "a list with null",
                        json("{\"merchants\": [null], " + meta + "}"),
                        HostileAnswersTest::merchants,
                        MERCHANTS + UNFIT + "the list of merchants holds null"),
                merchant("id missing", "{\"euid\": \"a\"}", UNFIT + "merchants[0]: there is no id"),
                merchant("id as a word", "{\"id\": \"one\"}", UNFIT + "merchants[0].id: \"one\" is not a whole number"),
                merchant("id of 11.0", "{\"id\": 11.0}", "11 agents=0 created=none"),
                merchant("id of 1.7", "{\"id\": 1.7}", UNFIT + "merchants[0].id: " + KIND),
                merchant(
                        "agents of 1.7",
                        "{\"id\": 1, \"im_agent_total\": 1.7}",
                        UNFIT + "merchants[0].im_agent_total: " + KIND),
                merchant(
                        "agents with a fraction",
                        "{\"id\": 1, \"im_agent_total\": \"2.5\"}",
                        UNFIT + "merchants[0].im_agent_total: \"2.5\" is not a whole number"),
                new Variant(
                        "an error beside an empty list",
                        json("{\"code\": 2015, \"message\": \"no\", \"merchants\": [], " + meta + "}"),
                        HostileAnswersTest::merchants,
                        MERCHANTS + "was answered 200 with the error 2015: no"),
                new Variant(
                        "merchants as empty text",
                        json("{\"merchants\": \"\", " + meta + "}"),
                        HostileAnswersTest::merchants,
                        ""),
                new Variant(
                        "merchants without meta",
                        json("{\"merchants\": []}"),
                        HostileAnswersTest::merchants,
                        "Page 1 does not say how many pages there are"),
                new Variant(
                        "meta as text",
                        json("{\"merchants\": [], \"meta\": \"none\"}"),
                        HostileAnswersTest::merchants,
                        MERCHANTS + UNFIT + "meta: " + KIND),
                new Variant(
                        "an error of Udesk at 200, code as number",
                        json("{\"code\": 2015, \"message\": \"非管理员不可以操作\"}"),
                        HostileAnswersTest::merchants,
                        MERCHANTS + "was answered 200 with the error 2015: 非管理员不可以操作"),
                new Variant(
                        "a code of success beside the data",
                        json("{\"code\": 1000, \"message\": \"OK\", \"merchants\": [{\"id\": 1}], " + meta + "}"),
                        HostileAnswersTest::merchants,
                        "1 agents=0 created=none"),
                new Variant("unread as number", json("{\"unread\": 1}"), HostileAnswersTest::unread, "true"),
                new Variant("unread as text", json("{\"unread\": \"false\"}"), HostileAnswersTest::unread, "false"),
                new Variant(
                        "unread missing",
                        json("{}"),
                        HostileAnswersTest::unread,
                        "GET /client/v1/t/customers/unread " + UNFIT + "the answer has no unread"));
    }

    private static Stream<Variant> refusals() {
        String html = "<html><body><h1>502 Bad Gateway</h1></body></html>";
        return Stream.of(
                refused(
                        "B13",
                        answer(
                                "404 Not Found",
                                "application/json",
                                "{\"errcode\": \"100047\", \"errmsg\": \"Invalid resource URI\"}"),
                        "404, 100047: Invalid resource URI"),
                refused(
                        "code as number",
                        answer("400 Bad Request", "application/json", "{\"errcode\": 7, \"errmsg\": \"x\"}"),
                        "400, 7: x"),
                refused("code missing", answer("400 Bad Request", "application/json", "{\"errmsg\": \"x\"}"), "400, x"),
                refused(
                        "message null",
                        answer("400 Bad Request", "application/json", "{\"errcode\": \"7\", \"errmsg\": null}"),
                        "400, 7"),
                refused(
                        "message as object",
                        answer("400 Bad Request", "application/json", "{\"errcode\": \"7\", \"errmsg\": {}}"),
                        "400, 7"),
                refused("an empty object", answer("500 Oops", "application/json", "{}"), "500"),
                refused("a list", answer("500 Oops", "application/json", "[1]"), "500"),
                refused("nothing", answer("500 Oops", "application/json", ""), "500"),
                refused(
                        "a page of HTML",
                        answer("502 Bad Gateway", "text/html; charset=utf-8", html),
                        "502 and text/html"),
                refused(
                        "HTML that calls itself JSON",
                        answer("502 Bad Gateway", "application/json", html),
                        "502 and application/json"),
                refused(
                        "half an error",
                        answer("400 Bad Request", "application/json", "{\"errcode\": \"7\", "),
                        "400 and application/json"),
                refused("plain text", answer("403 Forbidden", "text/plain", "no"), "403 and text/plain"),
                refused(
                        "no media type",
                        RawServer.writes("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno"),
                        "403"),
                refused(
                        "401 without a challenge",
                        answer("401 Unauthorized", "text/plain", "no"),
                        "401 and text/plain"),
                refused(
                        "a redirect",
                        RawServer.writes("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"),
                        "302"),
                refused("not modified", RawServer.writes("HTTP/1.1 304 Not Modified\r\n\r\n"), "304"),
                refused("a status unheard of", answer("999 Strange", "application/json", "{}"), "999"),
                new Variant(
                        "HTML at 200",
                        answer("200 OK", "text/html", html),
                        HostileAnswersTest::got,
                        ENTRY + "was answered 200 with text/html, which cannot be read as JSON"),
                new Variant(
                        "JSON that calls itself HTML",
                        answer("200 OK", "text/html", "{\"knowledge\": {\"kId\": 1}}"),
                        HostileAnswersTest::got,
                        "1"),
                new Variant(
                        "an empty body",
                        answer("200 OK", "application/json", ""),
                        HostileAnswersTest::got,
                        ENTRY + "was answered 200 without a body"),
                new Variant(
                        "204",
                        RawServer.writes("HTTP/1.1 204 No Content\r\n\r\n"),
                        HostileAnswersTest::got,
                        ENTRY + "was answered 204 without a body"),
                new Variant(
                        "201 instead of 200",
                        answer("201 Created", "application/json", "{\"knowledge\": {\"kId\": 1}}"),
                        HostileAnswersTest::got,
                        "1"));
    }

    private static Stream<Variant> connections() {
        String good = "{\"knowledge\": {\"kId\": 1, \"sQuestion\": \"问\"}}";
        byte[] gbk = good.getBytes(Charset.forName("GBK"));
        byte[] utf8 = good.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        return Stream.of(
                new Variant(
                        "GBK that says so",
                        bytes("application/json; charset=GBK", gbk),
                        HostileAnswersTest::got,
                        "1 question=问"),
                new Variant(
                        "UTF-8 that says it is Latin-1",
                        bytes("application/json;charset=ISO-8859-1", utf8),
                        HostileAnswersTest::got,
                        "1 question=问"),
                new Variant(
                        "UTF-8 in a charset that is none",
                        bytes("application/json; charset=none/such", utf8),
                        HostileAnswersTest::got,
                        "1 question=问"),
                new Variant(
                        "GBK that does not say so",
                        bytes("application/json", gbk),
                        HostileAnswersTest::got,
                        ENTRY + JSON + "which cannot be read as JSON"),
                new Variant(
                        "UTF-16",
                        bytes("application/json; charset=UTF-16", good.getBytes(StandardCharsets.UTF_16)),
                        HostileAnswersTest::got,
                        "1 question=问"),
                new Variant(
                        "JSON cut off, length and all",
                        json("{\"knowledge\": {\"kId\": 1,"),
                        HostileAnswersTest::got,
                        ENTRY + "was answered 200 with JSON that breaks off"),
                new Variant(
                        "body shorter than announced",
                        RawServer.writes(head + "Content-Length: 500\r\n\r\n{\"knowledge\""),
                        HostileAnswersTest::got,
                        ENTRY
                                + "was not answered: Premature end of Content-Length delimited message body (expected: 500; received: 12)"),
                new Variant(
                        "a chunk cut off",
                        RawServer.writes(head + "Transfer-Encoding: chunked\r\n\r\nff\r\n{\"kno"),
                        HostileAnswersTest::got,
                        ENTRY + "was not answered: Truncated chunk (expected size: 255; actual size: 5)"),
                new Variant(
                        "closed without a word",
                        socket -> {},
                        HostileAnswersTest::got,
                        ENTRY + "was not answered: The target server failed to respond"),
                new Variant(
                        "reset",
                        HostileAnswersTest::reset,
                        HostileAnswersTest::got,
                        ENTRY + "was not answered: Connection reset"),
                new Variant(
                        "reset within the body",
                        socket -> {
                            socket.getOutputStream()
                                    .write((head + "Content-Length: 500\r\n\r\n{").getBytes(StandardCharsets.US_ASCII));
                            reset(socket);
                        },
                        HostileAnswersTest::got,
                        ENTRY + "was not answered: Connection reset"),
                new Variant(
                        "silence",
                        HostileAnswersTest::silence,
                        HostileAnswersTest::got,
                        ENTRY + "was not answered in time"),
                new Variant(
                        "silence after the head",
                        socket -> {
                            socket.getOutputStream()
                                    .write((head + "Content-Length: 500\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                            silence(socket);
                        },
                        HostileAnswersTest::got,
                        ENTRY + "was not answered in time"),
                new Variant(
                        "a byte now and then",
                        HostileAnswersTest::drip,
                        HostileAnswersTest::got,
                        ENTRY + "was not answered in time"),
                new Variant(
                        "a head without an end",
                        socket -> endless(socket, "X: y\r\n"),
                        HostileAnswersTest::got,
                        ENTRY + "was not answered in time"),
                new Variant("packed as said", gzip(utf8, utf8.length * 4), HostileAnswersTest::got, "1 question=问"),
                new Variant(
                        "packed and cut off",
                        gzip(utf8, 20),
                        HostileAnswersTest::got,
                        ENTRY + "was not answered: Unexpected end of ZLIB input stream"));
    }

    private static String outcome(URI url, Function<URI, Object> call) {
        try {
            return String.valueOf(call.apply(url));
        } catch (VendorException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Object got(URI url) {
        return bangwo8(url, client -> shown(client.knowledge().get(1)));
    }

    private static Object listed(URI url) {
        return bangwo8(url, client -> {
            var page = client.knowledge().list().first();
            String total = page.total().isPresent() ? Long.toString(page.total().getAsLong()) : "?";
            return page.items().size() + " of " + total
                    + (page.next().isPresent() ? " then " + page.next().getAsInt() : "");
        });
    }

    private static Object merchants(URI url) {
        return udesk(
                url,
                client -> client.merchants().list().stream()
                        .map(merchant -> merchant.id() + " agents=" + merchant.imAgents() + " created="
                                + merchant.created().map(Object::toString).orElse("none"))
                        .reduce("", String::concat));
    }

    private static Object unread(URI url) {
        return udesk(url, client -> client.customers().unread("t", "1"));
    }

    private static Object bangwo8(URI url, Function<Bangwo8, Object> call) {
        try (Bangwo8 client = Bangwo8.builder()
                .account("agent", "agent-pass")
                .baseUrl(url)
                .timeout(TIMEOUT)
                .retries(Retries.NONE)
                .build()) {
            return call.apply(client);
        }
    }

    private static Object udesk(URI url, Function<Udesk, Object> call) {
        try (Udesk client = Udesk.builder()
                .baseUrl(url)
                .timeout(TIMEOUT)
                .retries(Retries.NONE)
                .build()) {
            return call.apply(client);
        }
    }

    /** What is not empty, in a word. */
    private static String shown(io.understudy.client.bangwo8.Knowledge entry) {
        StringBuilder text = new StringBuilder().append(entry.id());
        text.append(entry.question().isEmpty() ? "" : " question=" + entry.question());
        entry.goodRate().ifPresent(rate -> text.append(" good=").append(rate));
        entry.state().ifPresent(state -> text.append(" state=").append(state));
        entry.reviewer().ifPresent(id -> text.append(" reviewer=").append(id));
        entry.category().ifPresent(category -> text.append(" category=").append(category.nameOrId()));
        text.append(entry.attachments().isEmpty() ? "" : " files=" + entry.attachments());
        text.append(
                entry.similarQuestions().isEmpty()
                        ? ""
                        : " similar=" + entry.similarQuestions().size());
        text.append(
                entry.unknown().isEmpty() ? "" : " unknown=" + entry.unknown().keySet());
        return text.toString();
    }

    private static Variant entry(String name, String json, String expected) {
        return new Variant(name, json("{\"knowledge\": " + json + "}"), HostileAnswersTest::got, expected);
    }

    private static Variant unfit(String name, String json, String where) {
        String path = where.startsWith("there is") ? "knowledge: " : "knowledge.";
        return entry(name, json, ENTRY + UNFIT + path + where);
    }

    private static Variant body(String name, String call, String body, String expected) {
        return new Variant(
                name, latin1(body), HostileAnswersTest::got, expected.startsWith("was") ? call + expected : expected);
    }

    private static Variant list(String name, String body, String expected) {
        return new Variant(
                name, json(body), HostileAnswersTest::listed, expected.startsWith("was") ? LIST + expected : expected);
    }

    private static Variant merchant(String name, String merchant, String expected) {
        String body = "{\"merchants\": [" + merchant + "], \"meta\": {\"page_total\": \"1\"}}";
        return new Variant(
                name,
                json(body),
                HostileAnswersTest::merchants,
                expected.startsWith("was") ? MERCHANTS + expected : expected);
    }

    private static Variant refused(String name, Treatment treatment, String expected) {
        return new Variant(name, treatment, HostileAnswersTest::got, ENTRY + "was refused with " + expected);
    }

    private static Treatment json(String body) {
        return answer("200 OK", "application/json", body);
    }

    private static Treatment latin1(String body) {
        return bytes("application/json", body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Treatment answer(String status, String mediaType, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return RawServer.writes("HTTP/1.1 " + status + "\r\nContent-Type: " + mediaType + "\r\nContent-Length: "
                + bytes.length + "\r\n\r\n" + new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static Treatment bytes(String mediaType, byte[] body) {
        return RawServer.writes("HTTP/1.1 200 OK\r\nContent-Type: " + mediaType + "\r\nContent-Length: " + body.length
                + "\r\n\r\n" + new String(body, StandardCharsets.ISO_8859_1));
    }

    private static Treatment gzip(byte[] body, int atMost) {
        return socket -> {
            var packed = new java.io.ByteArrayOutputStream();
            try (OutputStream out = new java.util.zip.GZIPOutputStream(packed)) {
                out.write(body);
            }
            byte[] bytes = java.util.Arrays.copyOf(packed.toByteArray(), Math.min(atMost, packed.size()));
            OutputStream out = socket.getOutputStream();
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: "
                            + bytes.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
        };
    }

    private static void reset(Socket socket) throws SocketException {
        socket.setSoLinger(true, 0); // closing now sends a reset
    }

    private static void silence(Socket socket) throws IOException {
        socket.getInputStream().read(); // until the other side goes
    }

    private static void drip(Socket socket) throws IOException {
        socket.getOutputStream()
                .write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500000\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        endless(socket, " ");
    }

    private static void endless(Socket socket, String text) throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        byte[] bytes = (text.startsWith("X") ? "HTTP/1.1 200 OK\r\n" + text : text).getBytes(StandardCharsets.US_ASCII);
        try {
            while (!never.await(20, TimeUnit.MILLISECONDS)) {
                socket.getOutputStream().write(bytes); // fails once the other side has gone
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * One way to go wrong.
     *
     * @param name what is unusual
     * @param treatment what the server does
     * @param call which call it does it to
     * @param expected the values that are read, in short, or the sentence of the exception
     */
    private record Variant(String name, Treatment treatment, Function<URI, Object> call, String expected) {

        @Override
        public String toString() {
            return name;
        }
    }
}
