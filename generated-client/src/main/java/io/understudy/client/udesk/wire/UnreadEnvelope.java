package io.understudy.client.udesk.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Whether there are unread messages (U16).
 *
 * @param unread whether there are
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnreadEnvelope(boolean unread) {

    @JsonCreator
    static UnreadEnvelope read(@JsonProperty("unread") @Nullable Boolean unread) {
        if (unread == null) {
            throw new IllegalArgumentException("the answer has no unread");
        }
        return new UnreadEnvelope(unread);
    }
}
