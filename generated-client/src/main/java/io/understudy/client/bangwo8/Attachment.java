package io.understudy.client.bangwo8;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.client.answer.Unknown;
import io.understudy.client.answer.WholeNumber;
import io.understudy.client.bangwo8.wire.Fields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file (附件), as K23 has it.
 *
 * @param id its id (附件ID)
 * @param fileName its name (附件名); empty text if there is none
 * @param filePath address of the file itself (附件地址), an absolute URL; empty text if there is none
 * @param token what goes into an entry of the knowledge base (附件token), 32 hexadecimal digits
 * @param unknown what else the vendor sent, by its name
 */
public record Attachment(long id, String fileName, String filePath, String token, Map<String, JsonNode> unknown) {

    @JsonCreator
    static Attachment read(
            @JsonProperty("attachId") @Nullable WholeNumber id,
            @JsonProperty("fileName") @Nullable String fileName,
            @JsonProperty("filePath") @Nullable String filePath,
            @JsonProperty("token") @Nullable String token,
            @JsonProperty(Unknown.FIELDS) @JsonAnySetter @Nullable Map<String, JsonNode> unknown) {
        if (token == null || token.isEmpty()) {
            throw new IllegalArgumentException("the attachment has no token");
        }
        return new Attachment(
                Fields.id("attachId", id), Fields.text(fileName), Fields.text(filePath), token, Unknown.kept(unknown));
    }
}
