package io.understudy.contract.reading.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Tells a JSON text. Depth and size are the listener's to limit. */
final class JsonText {
    // Jackson's table of names is shared by all parsers, gives up on names that collide in it, and is broken after
    // that;
    // each text keeps its names once in a table of its own.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String text;
    private final Map<String, String> names = new HashMap<>();

    JsonText(String text) {
        this.text = text;
    }

    <E extends TreeEvents> E tell(Function<Cursor, E> listener) throws UnusableSourceException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return tell(parser, listener);
        } catch (JsonProcessingException problem) {
            throw new UnusableSourceException("syntax", mark(problem.getLocation()), sentence(problem));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory could not be read", impossible);
        }
    }

    private <E extends TreeEvents> E tell(JsonParser parser, Function<Cursor, E> listener)
            throws IOException, UnusableSourceException {
        try {
            E events = listener.apply(() -> mark(parser.currentTokenLocation()));
            int depth = 0;
            boolean finished = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (finished) {
                    throw new UnusableSourceException(
                            "syntax",
                            mark(parser.currentTokenLocation()),
                            "the JSON document ends before this; remove what follows it");
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                tell(parser, token, events);
                finished = depth == 0 && token != JsonToken.FIELD_NAME;
            }
            return events;
        } catch (StreamConstraintsException tooLong) {
            throw new UnusableSourceException(
                    "syntax",
                    mark(parser.currentTokenLocation()),
                    "not JSON: the number here has more than 1000 digits; write it as a text");
        }
    }

    private void tell(JsonParser parser, JsonToken token, TreeEvents events)
            throws IOException, UnusableSourceException {
        switch (token) {
            case START_OBJECT -> events.startObject();
            case START_ARRAY -> events.startArray();
            case END_OBJECT, END_ARRAY -> events.end();
            case FIELD_NAME -> events.key(names.computeIfAbsent(parser.currentName(), Function.identity()));
            default -> events.scalar(scalar(parser, token));
        }
    }

    private static JsonNode scalar(JsonParser parser, JsonToken token) throws IOException {
        JsonNodeFactory nodes = ExactNumbers.NODES;
        return switch (token) {
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            default -> nodes.textNode(parser.getText());
        };
    }

    private static JsonNode number(JsonParser parser) throws IOException {
        try {
            return ExactNumbers.parse(parser.getText());
        } catch (NumberFormatException tooLarge) {
            throw new JsonParseException(parser, "the number is too large", parser.currentTokenLocation(), tooLarge);
        }
    }

    private static Mark mark(JsonLocation location) {
        return new Mark(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private static String sentence(JsonProcessingException problem) {
        String said = problem.getOriginalMessage()
                .replaceAll(" ?\\(code \\d+(?: / 0x[0-9a-f]+)?\\)", "")
                .replaceAll(" \\(start marker at .*", "")
                .replaceAll(" \\(not recognized as one since .*", "")
                .replaceAll(": enable `JsonReadFeature.*", "")
                .replaceAll("\\(\\(CTRL-CHAR, code (\\d+)\\)\\)", "of code $1")
                .replaceAll("\\s+", " ");
        return "not JSON: " + Character.toLowerCase(said.charAt(0)) + said.substring(1);
    }
}
