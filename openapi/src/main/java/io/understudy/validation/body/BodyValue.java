package io.understudy.validation.body;

import com.fasterxml.jackson.databind.JsonNode;

/** What a body turned out to stand for. */
public sealed interface BodyValue {

    /** There is no body. */
    record Absent() implements BodyValue {}

    /**
     * A value: of JSON, a form, a multipart body, XML, or text. Binary parts within it are texts of one character a
     * byte (ISO-8859-1).
     *
     * @param value the value, whether it fits its schema or not
     */
    record Tree(JsonNode value) implements BodyValue {}

    /**
     * Bytes: of a binary body, one that the contract says nothing about, or one that could not be read.
     *
     * @param bytes the body as it arrived; shared, not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Raw(byte[] bytes) implements BodyValue {}
}
