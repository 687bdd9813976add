package io.understudy.codec.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.validation.shape.ExactNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of one JSON text. What Jackson's own tree builder lets pass is found here: keys given twice (each of
 * them is reported, the last one counts), numbers that would lose digits, nesting that would overflow a stack.
 */
final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A caller's keys are not worth keeping: they would fill the table of names, or be made to collide in it. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final ViolationCollector report;
    private final Deque<Frame> open = new ArrayDeque<>();
    private @Nullable JsonNode root;

    JsonTree(ViolationCollector report) {
        this.report = report;
    }

    Optional<JsonNode> read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (root != null && open.isEmpty()) {
                    throw new JsonParseException(parser, "it ends before this", parser.currentTokenLocation());
                }
                if (!accept(parser, token)) {
                    return Optional.empty();
                }
            }
            if (root == null) {
                throw new JsonParseException(parser, "it is blank", parser.currentLocation());
            }
            return Optional.of(root);
        } catch (JsonProcessingException problem) {
            report.refuse("parse", " is not JSON: " + reason(problem) + ", at " + place(problem.getLocation()));
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory could not be read", impossible);
        }
    }

    /** Whether reading can go on. */
    private boolean accept(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> open(NODES.objectNode());
            case START_ARRAY -> open(NODES.arrayNode());
            case END_OBJECT, END_ARRAY -> close();
            case FIELD_NAME -> key(parser);
            case VALUE_TRUE -> attach(NODES.booleanNode(true));
            case VALUE_FALSE -> attach(NODES.booleanNode(false));
            case VALUE_NULL -> attach(NODES.nullNode());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            default -> attach(NODES.textNode(parser.getText()));
        };
    }

    private boolean open(JsonNode container) {
        if (open.size() == NestingLimit.LIMIT) {
            report.refuse("depth", " is nested deeper than " + NestingLimit.LIMIT + " levels");
            return false;
        }
        attach(container);
        open.push(new Frame(container));
        return true;
    }

    private boolean close() {
        open.pop();
        return true;
    }

    private boolean key(JsonParser parser) throws IOException {
        Frame frame = open.element();
        frame.key = parser.currentName();
        if (frame.container.has(frame.key)) {
            report.at(path()).add("duplicate-key", " is given again at " + place(parser.currentTokenLocation()));
        }
        return true;
    }

    private boolean number(JsonParser parser) throws IOException {
        Optional<JsonNode> number = parser.getTextLength() > ExactNumber.MAX_DIGITS
                ? Optional.empty()
                : ExactNumber.ofToken(parser.getText());
        number.ifPresentOrElse(
                this::attach,
                () -> report.refuse(
                        "parse",
                        " has a number of more than " + ExactNumber.MAX_DIGITS + " digits at "
                                + place(parser.currentTokenLocation())));
        return number.isPresent();
    }

    private boolean attach(JsonNode value) {
        Frame frame = open.peek();
        if (frame == null) {
            root = value;
        } else if (frame.container instanceof ObjectNode object) {
            object.set(frame.key, value);
        } else if (frame.container instanceof ArrayNode array) {
            array.add(value);
        }
        return true;
    }

    private List<String> path() {
        List<String> path = new ArrayList<>();
        for (Iterator<Frame> frames = open.descendingIterator(); frames.hasNext(); ) {
            Frame frame = frames.next();
            path.add(frame.container.isArray() ? Integer.toString(frame.container.size() - 1) : frame.key);
        }
        return path;
    }

    private static String place(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** What the parser says, without what only its programmer could make use of. */
    private static String reason(JsonProcessingException problem) {
        String said = problem.getOriginalMessage()
                .replaceAll(" ?\\(code \\d+(?: / 0x[0-9a-f]+)?\\)", "")
                .replaceAll(" \\(start marker at .*", "")
                .replaceAll(" \\(not recognized as one since .*", "")
                .replaceAll(": enable `.*", "")
                .replaceAll("\\s+", " ");
        return Character.toLowerCase(said.charAt(0)) + said.substring(1);
    }

    /** An object or array that is not closed yet, and the key that was read last in it. */
    private static final class Frame {
        private final JsonNode container;
        private String key = "";

        Frame(JsonNode container) {
            this.container = container;
        }
    }
}
