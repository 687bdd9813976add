package io.understudy.contracts.bangwo8;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.message.Example;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.contracts.Body;
import io.understudy.contracts.Json;
import io.understudy.contracts.Promises;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Bangwo8's ledger says of attachments (K23 to K25), held against the contract. */
class AttachmentFactsTest {
    private static final String API = "https://www.bangwo8.com/api/v1";

    private final Promises promises = Promises.of("bangwo8");

    @Test
    @DisplayName("K23 Any agent uploads the raw bytes of one file, and is answered 201 with Location and token")
    void upload() {
        String call = "uploadAttachment";
        Body answer = promises.answer(call, "201");

        assertThat(promises.address(call)).isEqualTo("POST " + API + "/attachments.json");
        assertThat(promises.parameters(call)).containsExactly("filename");
        assertThat(promises.parameter(call, "filename").location()).isEqualTo(ParameterLocation.QUERY);
        assertThat(promises.parameter(call, "filename").examples())
                .extracting(Example::value)
                .containsExactly(Json.read("'myfile.dat'"));
        assertThat(promises.requestTypes(call)).containsExactly("application/binary");
        assertThat(promises.request(call).shape().schema().json().path("format").textValue())
                .isEqualTo("binary");
        assertThat(promises.words(promises.operation(call).place()))
                .contains("One call takes one file.", "Any agent (客服) may call it.");

        assertThat(promises.statuses(call)).first().isEqualTo("201");
        assertThat(promises.statuses(call)).doesNotContain("403");
        assertThat(promises.sampleOfHeader(call, "201", "Location")).isEqualTo(API + "/attachments/123.json");
        assertThat(answer.shape().properties()).containsOnlyKeys("attachment");
        assertThat(answer.shape().property("attachment").properties())
                .containsOnlyKeys("attachId", "fileName", "filePath", "token");
        answer.at("/attachment").refuses("[]", "null").mustBeThere();
        answer.at("/attachment/attachId").takes("123").refuses("'123'", "1.5").mustBeThere();
        answer.at("/attachment/fileName").refuses("1").mustBeThere();
        answer.at("/attachment/filePath").refuses("'file.png'", "1").mustBeThere();
        answer.at("/attachment/token")
                .takes("'15761b339251466e9fec23698503eb53'")
                .refuses("'15761b339251466e9fec23698503eb5'", "'token1'", "1")
                .mustBeThere();
    }

    @Test
    @DisplayName("K24 An attachment is answered in the envelope of its upload")
    void show() {
        assertThat(promises.address("getAttachment")).isEqualTo("GET " + API + "/attachments/{id}.json");
        promises.values("getAttachment", "id").takes("123").refuses("'abc'");
        assertThat(promises.answer("getAttachment", "200").shape())
                .isEqualTo(promises.answer("uploadAttachment", "201").shape());
    }

    @Test
    @DisplayName("K25 An upload without filename is 400, one that is announced as JSON is 415, by our choice")
    void refusals() {
        assertThat(promises.parameter("uploadAttachment", "filename").required())
                .isTrue();
        promises.values("uploadAttachment", "filename").takes("'a'").refuses("''");
        assertThat(promises.examples("uploadAttachment", "400")).containsExactly("missingFilename");
        assertThat(promises.examples("uploadAttachment", "415")).containsExactly("binaryExpected");
        assertThat(promises.response("uploadAttachment", "415").description()).contains("announced as JSON");
        assertThat(List.of("400", "415"))
                .allSatisfy(status -> assertThat(promises.decisions(
                                promises.response("uploadAttachment", status).place()))
                        .containsExactly("K25"));
    }
}
