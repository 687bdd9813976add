package io.understudy.client.bangwo8;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.RawServer;
import io.understudy.client.Request;
import io.understudy.client.answer.WholeNumber;
import io.understudy.client.bangwo8.values.SimilarQuestion;
import io.understudy.client.http.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each call, byte for byte as it reaches a server. */
class Bangwo8CallsTest {

    /** {@code agent:agent-pass} in Base64. */
    private static final String AGENT = "Authorization: Basic YWdlbnQ6YWdlbnQtcGFzcw==";

    private static final String LIST =
            "{\"knowledge\": [], \"count\": 0, \"next_page\": null, \"previous_page\": null}";
    private static final String ONE = "{\"knowledge\": {\"kId\": 11}}";
    private static final String ATTACHMENT = "{\"attachment\": {\"attachId\": 123, \"fileName\": \"f\","
            + " \"filePath\": \"https://example.com/f\", \"token\": \"15761b339251466e9fec23698503eb53\"}}";

    /** K12: every filter by its name, colons and blanks encoded. */
    @Test
    void listsKnowledgeByEveryFilter() throws IOException {
        LocalDateTime start = LocalDateTime.of(2012, 1, 1, 0, 0);
        LocalDateTime end = LocalDateTime.of(2018, 2, 8, 9, 12, 20);
        assertThat(sent(
                        LIST,
                        client -> client.knowledge()
                                .list(q -> q.createdSince(start)
                                        .createdUntil(end)
                                        .updatedSince(start)
                                        .updatedUntil(end)
                                        .oldestFirst()
                                        .mostRecentlyUpdatedFirst()
                                        .page(2)
                                        .perPage(40)
                                        .category(123))
                                .first()))
                .containsExactly(Request.of(
                        "GET /api/v1/knowledge.json?created_start=2012-01-01%2000%3A00%3A00"
                                + "&created_end=2018-02-08%2009%3A12%3A20&updated_start=2012-01-01%2000%3A00%3A00"
                                + "&updated_end=2018-02-08%2009%3A12%3A20&created_order=asc&updated_order=desc"
                                + "&page=2&per_page=40&fId=123",
                        AGENT));
    }

    /** K08, K12. */
    @Test
    void listsWhatHasNoCategory() throws IOException {
        assertThat(sent(
                        LIST,
                        client -> client.knowledge()
                                .list(q -> q.uncategorised().newestFirst().leastRecentlyUpdatedFirst())
                                .first()))
                .containsExactly(
                        Request.of("GET /api/v1/knowledge.json?created_order=desc&updated_order=asc&fId=not", AGENT));
    }

    /** K12: what the caller leaves out is left to the vendor. */
    @Test
    void listsAllKnowledge() throws IOException {
        assertThat(sent(LIST, client -> client.knowledge().list().first()))
                .containsExactly(Request.of("GET /api/v1/knowledge.json", AGENT));
    }

    /** K15. */
    @Test
    void showsAnEntry() throws IOException {
        assertThat(sent(ONE, client -> client.knowledge().get(8741)))
                .containsExactly(Request.of("GET /api/v1/knowledge/8741.json", AGENT));
    }

    /** K16: the comma stays a comma. */
    @Test
    void showsSeveralEntries() throws IOException {
        assertThat(sent(LIST, client -> client.knowledge().getMany(8741, 8745)))
                .containsExactly(Request.of("GET /api/v1/knowledge/show_many.json?ids=8741,8745", AGENT));
    }

    @Test
    void asksNobodyForNoEntries() throws IOException {
        assertThat(sent(LIST, client -> client.knowledge().getMany())).isEmpty();
    }

    /** B08, B09, K17: only what was set is sent, in UTF-8. */
    @Test
    void createsAnEntry() throws IOException {
        assertThat(sent(
                        ONE,
                        client -> client.knowledge()
                                .create(k -> k.question("帮我吧有哪些模块")
                                        .answer("IM、呼叫中心和工单")
                                        .category(123))))
                .containsExactly(Request.of("POST /api/v1/knowledge.json", AGENT)
                        .with("{\"knowledge\":{\"sQuestion\":\"帮我吧有哪些模块\",\"sAnswer\":\"IM、呼叫中心和工单\",\"fId\":123}}"));
    }

    /** K20: every field that can be written (K11). */
    @Test
    void updatesEveryField() throws IOException {
        assertThat(sent(
                        ONE,
                        client -> client.knowledge()
                                .update(
                                        11,
                                        k -> k.question("问")
                                                .answer("答")
                                                .servicer(324)
                                                .reviewed(true)
                                                .reviewer(321)
                                                .faq(false)
                                                .relatedQuestion("关")
                                                .similarQuestions(new SimilarQuestion(WholeNumber.of(111), "似"))
                                                .category(7))))
                .containsExactly(Request.of("PUT /api/v1/knowledge/11.json", AGENT)
                        .with("{\"knowledge\":{\"sQuestion\":\"问\",\"sAnswer\":\"答\",\"servicerId\":324,\"state\":1,"
                                + "\"reviewerId\":321,\"isFAQ\":0,\"relatedQuestion\":\"关\","
                                + "\"similarQuestion\":[{\"id\":\"111\",\"sqname\":\"似\"}],\"fId\":7}}"));
    }

    /** K06, K18, K23: files first, in their order, then the entry with their tokens. */
    @Test
    void uploadsTheFilesOfAnEntryFirst(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("图 a.png"), new byte[] {1, 2, 3});
        Attachment before = new Attachment(1, "c", "", "token3", Map.of());
        String both = "{" + inner(ATTACHMENT) + "," + inner(ONE) + "}";
        assertThat(sent(
                        both,
                        client -> client.knowledge()
                                .create(k -> k.question("问")
                                        .answer("答{1}{2}{3}")
                                        .attach(file)
                                        .attach("b.dat", Content.of(new byte[] {4}))
                                        .attach(before))))
                .containsExactly(
                        Request.of("POST /api/v1/attachments.json?filename=%E5%9B%BE%20a.png", AGENT)
                                .with("application/binary", new byte[] {1, 2, 3}),
                        Request.of("POST /api/v1/attachments.json?filename=b.dat", AGENT)
                                .with("application/binary", new byte[] {4}),
                        Request.of("POST /api/v1/knowledge.json", AGENT)
                                .with("{\"knowledge\":{\"sQuestion\":\"问\",\"sAnswer\":\"答{1}{2}{3}\","
                                        + "\"sAttachment\":\"15761b339251466e9fec23698503eb53,"
                                        + "15761b339251466e9fec23698503eb53,token3\"}}"));
    }

    /** K23: any bytes, and any name. */
    @Test
    void uploadsAFile(@TempDir Path directory) throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        Path file = Files.write(directory.resolve("我的+file&.dat"), bytes);
        assertThat(sent(ATTACHMENT, client -> client.attachments().upload(file)))
                .containsExactly(
                        Request.of("POST /api/v1/attachments.json?filename=%E6%88%91%E7%9A%84%2Bfile%26.dat", AGENT)
                                .with("application/binary", bytes));
    }

    /** K23: a stream whose length nobody knows goes in chunks. */
    @Test
    void uploadsAStream() throws IOException {
        byte[] bytes = "abc".getBytes(StandardCharsets.US_ASCII);
        List<Request> sent =
                sent(ATTACHMENT, client -> client.attachments().upload("s.dat", new ByteArrayInputStream(bytes)));
        assertThat(sent).singleElement().satisfies(request -> {
            assertThat(request.line()).isEqualTo("POST /api/v1/attachments.json?filename=s.dat HTTP/1.1");
            assertThat(request.headers())
                    .contains("Content-Type: application/binary", "Transfer-Encoding: chunked", AGENT);
        });
    }

    /** K24. */
    @Test
    void showsAnAttachment() throws IOException {
        assertThat(sent(ATTACHMENT, client -> client.attachments().get(123)))
                .containsExactly(Request.of("GET /api/v1/attachments/123.json", AGENT));
    }

    /** B10, B15. */
    @Test
    void listsTickets() throws IOException {
        assertThat(sent(
                        "{\"tickets\": []}",
                        client -> client.tickets()
                                .list(q -> q.page(1).perPage(100))
                                .first()))
                .containsExactly(Request.of("GET /api/v1/tickets.json?page=1&per_page=100", AGENT));
    }

    /** B14. */
    @Test
    void createsATicket() throws IOException {
        assertThat(sent(
                        "{}",
                        client -> client.tickets().create(t -> t.subject("产品咨询").message("你好,我想咨询下帮我吧产品"))))
                .containsExactly(Request.of("POST /api/v1/tickets.json", AGENT)
                        .with("{\"ticket\":{\"subject\":\"产品咨询\",\"ticketReply\":{\"replyMsg\":\"你好,我想咨询下帮我吧产品\"}}}"));
    }

    /** B05: a form in parts, authenticated by the API key. {@code SecretID:Secret} in Base64. */
    @Test
    void asksForATokenWithAMultipartForm() throws IOException {
        try (RawServer server = new RawServer(answering("{\"access_token\": \"abc\"}"));
                Bangwo8 client = Bangwo8.builder()
                        .client("SecretID", "Secret")
                        .baseUrl(server.url())
                        .build()) {
            client.tokens().create();
            Request sent = Request.received(server.received().get(0));
            String contentType = sent.headers().stream()
                    .filter(header -> header.startsWith("Content-Type: multipart/form-data; "))
                    .findFirst()
                    .orElseThrow();
            String boundary = contentType.replaceFirst(".*boundary=\"?([^\";]+).*", "$1");
            assertThat(sent.line()).isEqualTo("POST /api/token.php HTTP/1.1");
            assertThat(sent.headers()).contains("Authorization: Basic U2VjcmV0SUQ6U2VjcmV0");
            assertThat(sent.body())
                    .startsWith("--" + boundary + "\r\nContent-Disposition: form-data; name=\"grant_type\"\r\n")
                    .endsWith("\r\n\r\nclient_credentials\r\n--" + boundary + "--\r\n");
        }
    }

    /** B16: that there are no credentials is the vendor's to refuse. */
    @Test
    void sendsNoCredentialsUnlessItHasThem() throws IOException {
        try (RawServer server = new RawServer(answering(ONE));
                Bangwo8 stranger = Bangwo8.builder().baseUrl(server.url()).build()) {
            stranger.knowledge().get(1);
            assertThat(server.received())
                    .extracting(Request::received)
                    .containsExactly(Request.of("GET /api/v1/knowledge/1.json"));
        }
    }

    private static List<Request> sent(String answer, Consumer<Bangwo8> call) throws IOException {
        try (RawServer server = new RawServer(answering(answer));
                Bangwo8 client = Bangwo8.builder()
                        .account("agent", "agent-pass")
                        .baseUrl(server.url())
                        .build()) {
            call.accept(client);
            return server.received().stream().map(Request::received).toList();
        }
    }

    private static RawServer.Treatment answering(String json) {
        return RawServer.writes(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                        + json.length() + "\r\n\r\n" + json);
    }

    private static String inner(String object) {
        return object.substring(1, object.length() - 1);
    }
}
