package io.understudy.client.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.understudy.client.RecordingServer;
import io.understudy.client.RecordingServer.Answer;
import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.Bangwo8Exception;
import io.understudy.client.udesk.Udesk;
import io.understudy.client.udesk.UdeskException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.ConnectException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an exception says of a call that failed, and what it keeps to itself. */
class VendorExceptionTest {

    private final RecordingServer server = new RecordingServer();
    private final Bangwo8 bangwo8 = Bangwo8.builder()
            .account("agent", "agent-pass")
            .baseUrl(server.url())
            .build();
    private final Udesk udesk =
            Udesk.builder().tenant("uuid", "tenant-key").baseUrl(server.url()).build();

    @AfterEach
    void close() {
        bangwo8.close();
        udesk.close();
        server.close();
    }

    /** B13. */
    @Test
    void tellsAllThatIsKnown() {
        String body = "{\"errcode\":\"100047\",\"errmsg\":\"Invalid resource URI\"}";
        server.answers(call -> Answer.json(404, body).with("X-Request-Id", "abc"));
        Bangwo8Exception failed = failure();
        assertThat(failed)
                .hasMessage("GET /api/v1/knowledge/9.json was refused with 404, 100047: Invalid resource URI");
        assertThat(failed.status()).hasValue(404);
        assertThat(failed.code()).contains("100047");
        assertThat(failed.vendorMessage()).contains("Invalid resource URI");
        assertThat(failed.requestId()).contains("abc");
        assertThat(failed.body()).isEqualTo(body);
        assertThat(failed).hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({
        "400, REFUSED, false",
        "401, UNAUTHORISED, false",
        "403, REFUSED, false",
        "429, THROTTLED, true",
        "500, REFUSED, false",
        "502, REFUSED, true",
        "503, REFUSED, true",
        "504, REFUSED, true"
    })
    void saysWhyAndWhetherLaterMayBeBetter(int status, FailureKind kind, boolean retryable) {
        server.answers(call -> Answer.json(status, "{}").with("Retry-After", "60"));
        Bangwo8Exception failed = failure();
        assertThat(failed.kind()).isEqualTo(kind);
        assertThat(failed.isRetryable()).isEqualTo(retryable);
        assertThat(failed.headers().get("retry-after")).containsExactly("60");
    }

    @Test
    void whatCannotBeReadIsMalformed() {
        server.answers(200, "{\"knowledge\": {\"kId\": \"x\"}}");
        assertThat(failure().kind()).isEqualTo(FailureKind.MALFORMED);
        server.answers(200, "{\"errcode\":\"100047\",\"errmsg\":\"no\"}");
        assertThat(failure().kind()).isEqualTo(FailureKind.REFUSED);
    }

    @Test
    void theErrorAfterAByteOrderMarkIsRead() {
        server.answers(404, "\uFEFF{\"errcode\":\"100047\",\"errmsg\":\"no\"}");
        assertThat(failure().code()).contains("100047");
    }

    @Test
    void keepsItsContentWhenItIsSerialised() throws IOException, ClassNotFoundException {
        server.answers(call ->
                Answer.json(404, "{\"errcode\":\"7\",\"errmsg\":\"no\"}").with("X-Request-Id", "abc"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Bangwo8Exception read = (Bangwo8Exception) in.readObject();
            assertThat(read.status()).hasValue(404);
            assertThat(read.code()).contains("7");
            assertThat(read.vendorMessage()).contains("no");
            assertThat(read.requestId()).contains("abc");
            assertThat(read.kind()).isEqualTo(FailureKind.REFUSED);
            assertThat(read.headers()).containsKey("X-Request-Id");
            assertThat(read.body()).isEqualTo("{\"errcode\":\"7\",\"errmsg\":\"no\"}");
        }
    }

    /** U03, U04, U20. */
    @Test
    void isOfTheVendorsKind() {
        server.answers(400, "{\"code\":\"record_not_found\",\"message\":\"没有找到商户\"}");
        UdeskException failed = catchThrowableOfType(
                UdeskException.class, () -> udesk.merchants().delete("none"));
        assertThat(failed).hasMessage("DELETE /api/v1/merchants/none was refused with 400, record_not_found: 没有找到商户");
        assertThat(failed.code()).contains("record_not_found");
        assertThat(failed.requestId()).isEmpty();
    }

    @Test
    void tellsThatThereWasNoAnswer() {
        server.close();
        Bangwo8Exception failed = failure();
        assertThat(failed.status()).isEmpty();
        assertThat(failed.code()).isEmpty();
        assertThat(failed.vendorMessage()).isEmpty();
        assertThat(failed.body()).isEmpty();
        assertThat(failed).hasCauseInstanceOf(ConnectException.class);
        assertThat(failed.getMessage())
                .startsWith("GET /api/v1/knowledge/9.json was not answered: Connect to http://127");
    }

    @Test
    void isTheCauseWhenAFutureFails() {
        server.answers(500, "{}");
        CompletionException failed = catchThrowableOfType(
                CompletionException.class, () -> bangwo8.knowledge().getAsync(9).join());
        assertThat(failed)
                .cause()
                .isInstanceOf(Bangwo8Exception.class)
                .hasMessage("GET /api/v1/knowledge/9.json was refused with 500");
    }

    /** Whatever a server echoes: the header, the password alone, and fields that are named as secrets. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic YWdlbnQ6YWdlbnQtcGFzcw==",
                "the password is agent-pass!",
                "{\"password\": \"other-pass\"}",
                "{\"admin_password\" : \"other-pass\"",
                "{\"access_token\":\"other-pass\"}",
                "{\"client_secret\":\"other\\\"-pass\"}",
                "{\"apiKey\":\"other-pass",
                "{\"errmsg\": \"agent-pass is wrong\"}"
            })
    void showsNoSecrets(String body) {
        server.answers(500, body);
        Bangwo8Exception failed = failure();
        assertThat(failed.body()).contains("***").doesNotContain("-pass", "YWdlbnQ6");
        assertThat(failed).message().doesNotContain("-pass");
    }

    @Test
    void showsNoToken() {
        server.once(Answer.json(200, "{\"access_token\": \"0123456789abcdef\"}"))
                .answers(call -> Answer.json(400, "you sent " + call.header("Authorization")));
        try (Bangwo8 client =
                Bangwo8.builder().client("id", "secret").baseUrl(server.url()).build()) {
            assertThat(catchThrowableOfType(
                                    Bangwo8Exception.class,
                                    () -> client.knowledge().get(9))
                            .body())
                    .isEqualTo("you sent Bearer ***");
        }
    }

    @Test
    void keepsTheTokenOfAnAttachment() {
        server.answers(500, "{\"token\":\"15761b339251466e9fec23698503eb53\"}");
        assertThat(failure().body()).isEqualTo("{\"token\":\"15761b339251466e9fec23698503eb53\"}");
    }

    @Test
    void cutsAVeryLongBody() {
        server.answers(500, "a".repeat(100_000));
        assertThat(failure().body()).hasSize(64 * 1024 + 1).endsWith("a…");
    }

    private Bangwo8Exception failure() {
        return catchThrowableOfType(
                Bangwo8Exception.class, () -> bangwo8.knowledge().get(9));
    }
}
