package io.understudy.mock.response;

import io.understudy.contract.Example;
import io.understudy.contract.MediaContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The body of a response in one media type, ready to be sent.
 *
 * @param mediaType the media type or range that the contract declares
 * @param contentType the {@code Content-Type} to send, unless the contract declares a range and the caller narrows it
 * @param examples the bodies by the names of their examples, in the contract's order
 */
record PreparedContent(MediaType mediaType, String contentType, Map<String, Body> examples) {
    private static final MediaType ANYTHING = new MediaType("*", "*", Map.of());
    private static final MediaType JSON = new MediaType("application", "json", Map.of());

    static PreparedContent of(MediaContent content) {
        MediaType declared = MediaType.parse(content.mediaType()).orElse(ANYTHING);
        MediaType sent = declared.isConcrete() ? declared : concrete(declared);
        Map<String, Body> examples = new LinkedHashMap<>();
        for (Example example : content.examples()) {
            examples.putIfAbsent(example.name(), Body.of(example.value(), sent));
        }
        return new PreparedContent(
                declared,
                withCharset(declared.isConcrete() ? content.mediaType().strip() : sent.toString(), sent),
                examples);
    }

    /** What is sent for a range when the caller does not choose. */
    private static MediaType concrete(MediaType range) {
        if (range.covers(JSON)) {
            return JSON;
        }
        return range.isText()
                ? new MediaType("text", "plain", Map.of())
                : new MediaType("application", "octet-stream", Map.of());
    }

    private static String withCharset(String contentType, MediaType mediaType) {
        return mediaType.isText() && !mediaType.parameters().containsKey("charset")
                ? contentType + "; charset=utf-8"
                : contentType;
    }

    /** The {@code Content-Type} for a caller who accepts this. A body that was written as JSON is called nothing else. */
    String contentType(MediaType accepted) {
        boolean narrowed =
                !mediaType.isConcrete() && accepted.isConcrete() && (!mediaType.covers(JSON) || accepted.isJson());
        return narrowed ? withCharset(accepted.toString(), accepted) : contentType;
    }

    /** The body of the example with this name. */
    Optional<Body> example(String name) {
        return Optional.ofNullable(examples.get(name));
    }

    /** The body of the first example. */
    Optional<Body> firstExample() {
        return examples.values().stream().findFirst();
    }

    /** The names that an example can be asked for by. */
    List<String> exampleNames() {
        return examples.keySet().stream().filter(name -> !name.isEmpty()).toList();
    }
}
