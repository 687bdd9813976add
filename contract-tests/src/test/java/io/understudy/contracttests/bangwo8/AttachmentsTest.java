package io.understudy.contracttests.bangwo8;

import static io.understudy.contracttests.bangwo8.Bangwo8Server.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.Response;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import io.understudy.contracttests.Writes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /api/v1/attachments.json} and {@code GET /api/v1/attachments/{id}.json}. */
class AttachmentsTest {
    private static final String UPLOAD = "/api/v1/attachments.json";
    private static final byte[] BYTES = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0, (byte) 0xFF};

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("bangwo8");

    private static Response upload() {
        return agent(SERVER)
                .queryParam("filename", "截图 1.png")
                .contentType("application/binary")
                .body(BYTES)
                .post(UPLOAD);
    }

    @Test
    @Writes
    @DisplayName("K23: 201 with Location, and the attachment with a token of 32 hexadecimal digits")
    void uploaded() {
        Response answer = upload();

        answer.then()
                .statusCode(201)
                .body("attachment.attachId", instanceOf(Integer.class))
                .body("attachment.fileName", equalTo("截图 1.png"))
                .body("attachment.token", matchesPattern("[0-9a-f]{32}"))
                .header("Location", endsWith("/api/v1/attachments/" + answer.path("attachment.attachId") + ".json"));
    }

    @Test
    @Writes
    @DisplayName("K24: the attachment is shown in the envelope of the upload")
    void shown() {
        Response answer = upload();

        Object shown = agent(SERVER)
                .get("/api/v1/attachments/{id}.json", (Integer) answer.path("attachment.attachId"))
                .then()
                .statusCode(200)
                .extract()
                .path("attachment");
        assertThat(shown).isEqualTo(answer.path("attachment"));
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K23: the bytes are kept, and filePath leads to them")
    void theBytes() {
        String filePath = upload().path("attachment.filePath");

        assertThat(filePath).startsWith(SERVER.baseUrl());
        assertThat(SERVER.anonymous().urlEncodingEnabled(false).get(filePath).asByteArray())
                .isEqualTo(BYTES);
    }

    @Test
    @DisplayName("K25: without a filename")
    void withoutAName() {
        agent(SERVER)
                .contentType("application/binary")
                .body(BYTES)
                .post(UPLOAD)
                .then()
                .statusCode(400)
                .body("errmsg", equalTo("filename is required"));
    }

    @ParameterizedTest(name = "K25: {0} is refused")
    @ValueSource(strings = {"application/json", "text/plain"})
    void otherTypes(String mediaType) {
        agent(SERVER)
                .queryParam("filename", "a.json")
                .header("Content-Type", mediaType)
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post(UPLOAD)
                .then()
                .statusCode(415)
                .body("errcode", instanceOf(String.class));
    }

    @Test
    @DisplayName("K21, K24: an unknown id is not found")
    void unknown() {
        agent(SERVER)
                .get("/api/v1/attachments/{id}.json", 999_999_999)
                .then()
                .statusCode(404)
                .body("errcode", equalTo("100047"));
    }
}
