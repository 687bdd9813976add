package io.understudy.verify.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.message.MediaContent;
import io.understudy.verify.message.Payload;

/** The body of a request before it is written. */
public sealed interface BodyDraft {
    /**
     * A value in a media type that the contract declares.
     *
     * @param content the declaration
     * @param value the value, not to be changed
     */
    record Value(MediaContent content, JsonNode value) implements BodyDraft {}

    /**
     * Bytes of any kind.
     *
     * @param type the media type that they are sent in; {@code ""} for none
     * @param bytes the bytes
     */
    record Raw(String type, Payload bytes) implements BodyDraft {}
}
