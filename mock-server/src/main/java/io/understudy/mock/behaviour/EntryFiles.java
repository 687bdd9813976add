package io.understudy.mock.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.PercentEncoding;
import io.understudy.declaration.collection.CollectionField;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.behaviour.call.RequestTarget;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.response.Choice;
import io.understudy.mock.state.SessionContents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bytes that entries hold, fetched by the addresses that {@code $contentUrl} gives. */
final class EntryFiles {
    private static final String SESSION = "session=";

    private EntryFiles() {}

    /** Whether a path is that of a file of a contract under this prefix. */
    static boolean isFile(String prefix, String path) {
        return path.startsWith(prefix + ExpressionScope.CONTENT_PATH);
    }

    /**
     * The answer with a file.
     *
     * @param target what is asked for, whose path is that of a file
     * @param session the session that a header names; {@code ""} for the one that the query names, if it does
     * @return empty when there is no such file
     */
    static Optional<Choice> answer(ContractBehaviour contract, RequestTarget target, String session) {
        int start = target.prefix().length() + ExpressionScope.CONTENT_PATH.length();
        List<String> steps = List.of(target.path().substring(start).split("/", -1));
        if (steps.size() != 2) {
            return Optional.empty();
        }
        String query = target.query();
        String named =
                session.isEmpty() && query.startsWith(SESSION) ? decoded(query.substring(SESSION.length())) : session;
        return contract.session(named).read(contents -> bytes(contents, decoded(steps.get(0)), decoded(steps.get(1))));
    }

    private static Optional<Choice> bytes(SessionContents contents, String collection, String key) {
        return contents.find(collection)
                .flatMap(found -> found.get(key)
                        .flatMap(entry -> found.rule().fields().entrySet().stream()
                                .filter(EntryFiles::isContent)
                                .map(field -> entry.value().path(field.getKey()))
                                .filter(JsonNode::isObject)
                                .findFirst()))
                .map(EntryFiles::answer);
    }

    private static boolean isContent(Map.Entry<String, CollectionField> field) {
        return field.getValue().content();
    }

    private static Choice answer(JsonNode content) {
        try {
            return new Choice.Answer(
                    200,
                    List.of(
                            new HeaderField(
                                    "Content-Type", content.path("mediaType").asText()),
                            // Whoever uploads says what it is; no browser is to guess something else.
                            new HeaderField("X-Content-Type-Options", "nosniff")),
                    Body.of(content.path("data").binaryValue()),
                    List.of(),
                    Duration.ZERO);
        } catch (IOException malformed) {
            throw new UncheckedIOException("the bytes of a file are kept as base64", malformed);
        }
    }

    private static String decoded(String text) {
        return PercentEncoding.decodeForm(text).orElse(text);
    }
}
