package io.understudy.client.bangwo8.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.understudy.client.bangwo8.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * One attachment (K23, K24).
 *
 * @param attachment the attachment
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AttachmentEnvelope(@JsonProperty("attachment") Attachment attachment) {

    /** Refuses to be empty. */
    public AttachmentEnvelope(@Nullable Attachment attachment) {
        this.attachment = Required.field("attachment", attachment);
    }
}
