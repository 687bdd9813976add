package io.understudy.mock.proxy.recording;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.MediaType;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import io.understudy.validation.Message;
import io.understudy.validation.body.BodyCheck;
import io.understudy.validation.body.BodyValue;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A body that passed, and where the contract declares it.
 *
 * @param content the declaration
 * @param value the body as an example writes it
 */
record DeclaredBody(MediaContent content, JsonNode value) {

    /**
     * The body of a message.
     *
     * @param contents what is declared for it
     * @param mediaType the value of {@code Content-Type}
     * @param bytes the body, not packed
     * @return empty for no body, for files, and for what is declared nowhere
     */
    static Optional<DeclaredBody> of(
            List<MediaContent> contents, String mediaType, byte[] bytes, SchemaLibrary schemas) {
        Optional<MediaType> type = MediaType.parse(mediaType).filter(MediaType::isConcrete);
        if (type.isEmpty() || bytes.length == 0 || type.get().type().equals("multipart")) {
            return Optional.empty();
        }
        return contents.stream()
                .filter(content ->
                        range(content).filter(range -> range.covers(type.get())).isPresent())
                .max(Comparator.comparingInt(
                        content -> range(content).orElseThrow().specificity()))
                .flatMap(content ->
                        value(content, mediaType, bytes, schemas).map(value -> new DeclaredBody(content, value)));
    }

    private static Optional<MediaType> range(MediaContent content) {
        return MediaType.parse(content.mediaType());
    }

    private static Optional<JsonNode> value(
            MediaContent content, String mediaType, byte[] bytes, SchemaLibrary schemas) {
        Response alone = new Response(new StatusKey.Default(), "", Map.of(), List.of(content), content.place());
        Message message = new Message() {
            @Override
            public List<String> header(String name) {
                return name.equalsIgnoreCase("Content-Type") ? List.of(mediaType) : List.of();
            }

            @Override
            public byte[] body() {
                return bytes;
            }
        };
        BodyValue value = BodyCheck.ofResponse(alone, schemas).check(message).value();
        return value instanceof BodyValue.Tree tree ? Optional.of(tree.value()) : Optional.empty();
    }
}
