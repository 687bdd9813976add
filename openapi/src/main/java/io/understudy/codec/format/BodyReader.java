package io.understudy.codec.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A way to write a value as bytes. Safe to share between threads. */
@FunctionalInterface
public interface BodyReader {

    /**
     * The value that was written.
     *
     * @return empty when there is nothing that a schema could judge: the bytes cannot be read, which the report says
     *     then, or the schema means a sort of value that this format does not show
     */
    Optional<JsonNode> read(EncodedContent content, ViolationCollector report);
}
