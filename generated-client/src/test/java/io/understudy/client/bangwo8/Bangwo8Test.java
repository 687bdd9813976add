package io.understudy.client.bangwo8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.understudy.client.RecordingServer;
import io.understudy.client.RecordingServer.Received;
import io.understudy.client.bangwo8.generated.ApiException;
import io.understudy.client.bangwo8.generated.model.AttachmentAnswer;
import io.understudy.client.bangwo8.generated.model.CreateTicketRequest;
import io.understudy.client.bangwo8.generated.model.TicketDraft;
import io.understudy.client.bangwo8.generated.model.TicketList;
import io.understudy.client.bangwo8.generated.model.TicketReplyDraft;
import io.understudy.client.bangwo8.generated.model.Token;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each call but those of the knowledge base, as it reaches a server, and its answer, as it reaches the caller. */
class Bangwo8Test {

    private final RecordingServer server = new RecordingServer();
    private final Bangwo8 bangwo8 = Bangwo8.builder()
            .account("agent", "agent-pass")
            .apiKey("id", "secret")
            .baseUrl(server.url())
            .build();

    @AfterEach
    void close() {
        bangwo8.close();
        server.close();
    }

    /** B03, B05: a form, authenticated by the API key and not by the account. */
    @Test
    void asksForATokenWithAMultipartForm() throws ApiException {
        server.answers(200, """
                {"access_token": "0123456789abcdef0123456789abcdef01234567", "expires_in": 3600,
                 "token_type": "Bearer", "scope": null}
                """);

        Token token = bangwo8.token().createToken("client_credentials");

        Received call = server.onlyCall();
        assertThat(call).hasToString("POST /api/token.php");
        assertThat(call.basic()).isEqualTo("id:secret");
        assertThat(call.header("Content-Type"))
                .startsWith("multipart/form-data; ")
                .contains("boundary=");
        assertThat(call.body())
                .contains("Content-Disposition: form-data; name=\"grant_type\"\r\n")
                .contains("\r\n\r\nclient_credentials\r\n");
        assertThat(token.getAccessToken()).isEqualTo("0123456789abcdef0123456789abcdef01234567");
        assertThat(token.getExpiresIn()).isEqualTo(3600);
        assertThat(token.getScope()).isNull();
    }

    /** B10, B11, B15. */
    @Test
    void listsTickets() throws ApiException {
        server.answers(200, """
                {"tickets": [{"any": "thing"}], "count": 101, "previous_page": null,
                 "next_page": "https://www.bangwo8.com/api/v1/tickets.json?page=2"}
                """);

        TicketList tickets = bangwo8.tickets().listTickets(1, 100);

        Received call = server.onlyCall();
        assertThat(call).hasToString("GET /api/v1/tickets.json?page=1&per_page=100");
        assertThat(call.basic()).isEqualTo("agent:agent-pass");
        assertThat(call.header("Accept")).isEqualTo("application/json");
        assertThat(call.bytes()).isEmpty();
        assertThat(tickets.getTickets()).containsExactly(Map.of("any", "thing"));
        assertThat(tickets.getCount()).isEqualTo(101);
        assertThat(tickets.getNextPage()).hasToString("https://www.bangwo8.com/api/v1/tickets.json?page=2");
        assertThat(tickets.getPreviousPage()).isNull();
    }

    /** B08, B09, B14. */
    @Test
    void createsATicket() throws ApiException {
        server.answers(201, "{\"anything\": 1}");

        Map<String, Object> answer = bangwo8.tickets()
                .createTicket(new CreateTicketRequest()
                        .ticket(new TicketDraft()
                                .subject("产品咨询")
                                .ticketReply(new TicketReplyDraft().replyMsg("你好,我想咨询下帮我吧产品"))));

        Received call = server.onlyCall();
        assertThat(call).hasToString("POST /api/v1/tickets.json");
        assertThat(call.basic()).isEqualTo("agent:agent-pass");
        assertThat(call.header("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(call.body())
                .isEqualTo("{\"ticket\":{\"subject\":\"产品咨询\",\"ticketReply\":{\"replyMsg\":\"你好,我想咨询下帮我吧产品\"}}}");
        assertThat(answer).containsExactly(Map.entry("anything", 1));
    }

    /** K23: the bytes of the file, whatever they are. */
    @Test
    void uploadsTheBytesOfAFile(@TempDir Path directory) throws Exception {
        server.answers(201, """
                {"attachment": {"attachId": 123, "fileName": "我的 file.dat", "filePath": "https://example.com/f.dat",
                 "token": "15761b339251466e9fec23698503eb53"}}
                """);
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        Path file = Files.write(directory.resolve("any"), bytes);

        AttachmentAnswer answer = bangwo8.attachments().uploadAttachment("我的 file.dat", file.toFile());

        Received call = server.onlyCall();
        assertThat(call).hasToString("POST /api/v1/attachments.json?filename=%E6%88%91%E7%9A%84%20file.dat");
        assertThat(call.basic()).isEqualTo("agent:agent-pass");
        assertThat(call.header("Content-Type")).isEqualTo("application/binary");
        assertThat(call.bytes()).isEqualTo(bytes);
        assertThat(answer.getAttachment().getToken()).isEqualTo("15761b339251466e9fec23698503eb53");
    }

    /** K24. */
    @Test
    void showsAnAttachment() throws ApiException {
        server.answers(200, "{\"attachment\": {\"attachId\": 123}}");

        AttachmentAnswer answer = bangwo8.attachments().getAttachment(123L);

        assertThat(server.onlyCall()).hasToString("GET /api/v1/attachments/123.json");
        assertThat(answer.getAttachment().getAttachId()).isEqualTo(123);
    }

    /** B13: status, headers and body of a refusal. */
    @Test
    void aRefusalIsAnException() {
        String body = "{\"errcode\":\"100047\",\"errmsg\":\"Invalid resource URI\"}";
        server.answers(404, body).with("X-Reason", "none");

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> bangwo8.knowledge().getKnowledge(9L))
                .satisfies(refusal -> {
                    assertThat(refusal.getCode()).isEqualTo(404);
                    assertThat(refusal.getResponseBody()).isEqualTo(body);
                    assertThat(refusal.getResponseHeaders()).containsEntry("X-reason", List.of("none"));
                });
    }

    /** B16: that there are no credentials is the vendor's to refuse. */
    @Test
    void sendsNoCredentialsUnlessItHasThem() throws ApiException {
        try (Bangwo8 stranger = Bangwo8.builder().baseUrl(server.url()).build()) {
            stranger.knowledge().getKnowledge(1L);
        }
        assertThat(server.onlyCall().header("Authorization")).isEmpty();
    }
}
