package io.understudy.mock.behaviour.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.codec.PercentEncoding;
import io.understudy.jsonata.Binding;
import io.understudy.jsonata.ClockFunctions;
import io.understudy.jsonata.EvaluationContext;
import io.understudy.mock.state.ComparableText;
import io.understudy.mock.state.EntryCollection;
import io.understudy.mock.state.SessionContents;
import io.understudy.validation.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a declaration's expressions see: {@code $entry}, {@code $old}, {@code $request}, {@code $caller},
 * {@code $username}, {@code $violation}, {@code $base} and {@code $index}, the functions {@code $find},
 * {@code $all} and {@code $contentUrl}, and JSONata's own {@code $now} and {@code $millis} by the mock's clock. What
 * there is none of has no value.
 */
public final class ExpressionScope implements EvaluationContext {
    /** What files are fetched from, below where a contract is served. */
    public static final String CONTENT_PATH = "/__content/";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final CallContext context;
    private final SessionContents contents;
    private final Optional<JsonNode> root;
    private final Map<String, JsonNode> values;

    private ExpressionScope(
            CallContext context, SessionContents contents, Optional<JsonNode> root, Map<String, JsonNode> values) {
        this.context = context;
        this.contents = contents;
        this.root = root;
        this.values = values;
    }

    /** A scope without an entry. Whoever uses it holds the lock of the contents. */
    public static ExpressionScope of(CallContext context, SessionContents contents) {
        return new ExpressionScope(context, contents, Optional.empty(), Map.of());
    }

    /** What stays the same while one request is answered. */
    public CallContext context() {
        return context;
    }

    /** What the session holds. */
    public SessionContents contents() {
        return contents;
    }

    /** The same with an entry, whose fields are seen without a dollar sign too. */
    public ExpressionScope withEntry(ObjectNode entry) {
        return with(Optional.of(entry), "entry", entry);
    }

    /** The same with the entry as it was before. */
    public ExpressionScope withOld(ObjectNode old) {
        return with(root, "old", old);
    }

    /** The same with the number of an entry in a seed, counted from 0. */
    public ExpressionScope withIndex(int index) {
        return with(root, "index", IntNode.valueOf(index));
    }

    /** The same with a violation. */
    public ExpressionScope withViolation(Violation violation) {
        return with(
                root,
                "violation",
                NODES.objectNode()
                        .put("message", violation.message())
                        .put("code", violation.code())
                        .put("at", String.join("/", violation.location())));
    }

    /** The same with the request's members seen without a dollar sign. */
    public ExpressionScope withRequestAsRoot() {
        return new ExpressionScope(context, contents, context.request().value(), values);
    }

    private ExpressionScope with(Optional<JsonNode> newRoot, String name, JsonNode value) {
        Map<String, JsonNode> more = new HashMap<>(values);
        more.put(name, value);
        return new ExpressionScope(context, contents, newRoot, more);
    }

    @Override
    public Optional<JsonNode> root() {
        return root;
    }

    @Override
    public Optional<Binding> binding(String name) {
        return switch (name) {
            case "entry", "old", "index", "violation" ->
                Optional.ofNullable(values.get(name)).map(Binding.Value::new);
            case "request" -> context.request().value().map(Binding.Value::new);
            case "caller" -> Optional.of(new Binding.Value(context.callerAsJson()));
            case "username" ->
                context.caller().username().map(TextNode::valueOf).map(Binding.Value::new);
            case "base" -> Optional.of(new Binding.Value(TextNode.valueOf(context.base())));
            case "find" -> Optional.of(new Binding.Function(this::find));
            case "all" -> Optional.of(new Binding.Function(this::all));
            case "contentUrl" -> Optional.of(new Binding.Function(this::contentUrl));
            case "now" -> Optional.of(ClockFunctions.now(context.clock()));
            case "millis" -> Optional.of(ClockFunctions.millis(context.clock()));
            default -> Optional.empty();
        };
    }

    private Optional<EntryCollection> collection(List<JsonNode> arguments) {
        return arguments.isEmpty()
                ? Optional.empty()
                : contents.find(arguments.get(0).asText());
    }

    private Optional<JsonNode> find(List<JsonNode> arguments) {
        return arguments.size() < 3
                ? Optional.empty()
                : ComparableText.of(arguments.get(2))
                        .flatMap(text -> collection(arguments)
                                .flatMap(collection ->
                                        collection.find(arguments.get(1).asText(), text)))
                        .map(entry -> entry.value());
    }

    private Optional<JsonNode> all(List<JsonNode> arguments) {
        return collection(arguments).map(collection -> {
            ArrayNode all = NODES.arrayNode();
            collection.all().forEach(entry -> all.add(entry.value()));
            return all;
        });
    }

    private Optional<JsonNode> contentUrl(List<JsonNode> arguments) {
        if (arguments.size() < 2) {
            return Optional.empty();
        }
        String session = context.session().isEmpty() ? "" : "?session=" + encoded(context.session());
        return ComparableText.of(arguments.get(1))
                .map(key -> context.base() + CONTENT_PATH
                        + encoded(arguments.get(0).asText()) + "/" + encoded(key) + session)
                .map(TextNode::valueOf);
    }

    private static String encoded(String text) {
        return PercentEncoding.encode(text);
    }
}
