package io.understudy.mock.response;

import io.understudy.codec.MediaType;
import io.understudy.codec.body.BodyWriter;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Response;
import io.understudy.document.Lazy;
import io.understudy.mock.response.content.BodyMaker;
import io.understudy.mock.response.content.BodyMaker.Made;
import io.understudy.mock.response.content.ResponseBodyCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The body of a response in one media type, ready to be sent.
 *
 * @param mediaType the media type or range that the contract declares
 * @param contentType the {@code Content-Type} to send, unless the contract declares a range and the caller narrows it
 * @param sent the media type that is sent, unless the caller narrows a range
 * @param examples the bodies by the names of their examples, in the contract's order
 * @param declared what the contract says of the body
 * @param sample the body that is made from the schema when there is no example
 * @param judge judges bodies
 */
record PreparedContent(
        MediaType mediaType,
        String contentType,
        MediaType sent,
        Map<String, Lazy<Made>> examples,
        MediaContent declared,
        Optional<Lazy<Made>> sample,
        ResponseBodyCheck judge) {
    private static final MediaType ANYTHING = new MediaType("*", "*", Map.of());
    private static final MediaType JSON = new MediaType("application", "json", Map.of());

    static PreparedContent of(MediaContent content, Response response, BodyMaker maker) {
        MediaType range = MediaType.parse(content.mediaType()).orElse(ANYTHING);
        MediaType sent = range.concrete();
        String contentType = completed(range.isConcrete() ? content.mediaType().strip() : sent.essence(), sent);
        ResponseBodyCheck judge = maker.judge(contentType, response);
        Map<String, Lazy<Made>> examples = new LinkedHashMap<>();
        for (Example example : content.examples()) {
            examples.putIfAbsent(example.name(), maker.example(example.value(), content, sent, judge));
        }
        return new PreparedContent(
                range,
                contentType,
                sent,
                examples,
                content,
                content.schema().map(schema -> maker.sample(schema, content, sent, judge)),
                judge);
    }

    /** Adds what a reader must know of the body, and the contract does not say. */
    private static String completed(String contentType, MediaType mediaType) {
        if (mediaType.isText() && mediaType.parameter("charset").isEmpty()) {
            return contentType + "; charset=utf-8";
        }
        MediaType complete = BodyWriter.contentType(mediaType);
        return complete.equals(mediaType) ? contentType : complete.text();
    }

    /** The {@code Content-Type} for a caller who accepts this. A body that was written as JSON is called nothing else. */
    String contentType(MediaType accepted) {
        boolean narrowed =
                !mediaType.isConcrete() && accepted.isConcrete() && (!mediaType.covers(JSON) || accepted.isJson());
        return narrowed ? completed(accepted.essence(), accepted) : contentType;
    }

    /** The body of the example with this name. */
    Optional<Lazy<Made>> example(String name) {
        return Optional.ofNullable(examples.get(name));
    }

    /** The body of the first example. */
    Optional<Lazy<Made>> firstExample() {
        return examples.values().stream().findFirst();
    }

    /** The names that an example can be asked for by. */
    List<String> exampleNames() {
        return examples.keySet().stream().filter(name -> !name.isEmpty()).toList();
    }
}
