package io.understudy.mock.behaviour.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.declaration.action.AnswerShape;
import io.understudy.declaration.collection.CollectionField;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.declaration.collection.FieldType;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.state.ComparableText;
import io.understudy.mock.state.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How the entries of one collection look in the answers of one operation. Safe to share between threads. */
public final class EntryView {
    private static final Set<String> OF_THE_ADDRESS = Set.of("base", "contentUrl");
    private static final Set<String> OF_OTHER_ENTRIES = Set.of("find", "all");
    private static final Set<String> OF_THE_REQUEST =
            Set.of("request", "caller", "username", "now", "millis", "random", "old", "eval");

    private final AnswerShape shape;
    private final CollectionRule rule;
    private final boolean asKept;
    private final boolean dependsOnAddress;
    private final boolean dependsOnOthers;
    private final boolean dependsOnRequest;

    /** A view of the entries of this collection in this shape. */
    public EntryView(AnswerShape shape, CollectionRule rule) {
        this.shape = shape;
        this.rule = rule;
        this.asKept = shape.equals(AnswerShape.AS_KEPT)
                && rule.fields().values().stream().allMatch(CollectionField::isShown);
        Set<String> names = new HashSet<>();
        shape.set().values().forEach(expression -> names.addAll(expression.names()));
        this.dependsOnAddress = names.stream().anyMatch(OF_THE_ADDRESS::contains);
        this.dependsOnOthers = names.stream().anyMatch(OF_OTHER_ENTRIES::contains);
        this.dependsOnRequest = names.stream().anyMatch(OF_THE_REQUEST::contains);
    }

    /**
     * An entry as it looks.
     *
     * @param fits judges the bytes of an entry that was not written before; what it says is kept with them
     */
    public Written write(Entry entry, ExpressionScope scope, Predicate<byte[]> fits) {
        if (dependsOnRequest || entry.isApart()) {
            return written(entry, scope, fits, Circumstances.NONE);
        }
        Circumstances now = new Circumstances(
                dependsOnAddress ? scope.context().base() : "",
                dependsOnAddress ? scope.context().session() : "",
                dependsOnOthers ? scope.contents().version() : 0);
        AtomicReference<@Nullable Written> kept = entry.derived(this, any -> new AtomicReference<>());
        Written known = kept.get();
        if (known == null || !known.circumstances().equals(now)) {
            known = written(entry, scope, fits, now);
            kept.set(known);
        }
        return known;
    }

    /**
     * An entry as bytes.
     *
     * @param bytes the entry in JSON; shared, not to be changed
     * @param fits whether it fits the contract
     * @param circumstances what it depends on besides the entry
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Written(byte[] bytes, boolean fits, Circumstances circumstances) {}

    /**
     * What the looks of an entry can depend on.
     *
     * @param base where the contract is served
     * @param session the session
     * @param version the version of the state
     */
    public record Circumstances(String base, String session, long version) {
        static final Circumstances NONE = new Circumstances("", "", 0);
    }

    private Written written(Entry entry, ExpressionScope scope, Predicate<byte[]> fits, Circumstances circumstances) {
        byte[] bytes = JsonBytes.bytes(shaped(entry.value(), scope));
        return new Written(bytes, fits.test(bytes), circumstances);
    }

    private ObjectNode shaped(ObjectNode entry, ExpressionScope scope) {
        if (asKept) {
            return entry;
        }
        ObjectNode values = entry.objectNode();
        entry.properties().forEach(member -> {
            if (rule.field(member.getKey()).isShown()) {
                values.set(member.getKey(), member.getValue());
            }
        });
        ExpressionScope seen = shape.set().isEmpty() ? scope : scope.withEntry(entry);
        shape.set()
                .forEach((field, expression) -> expression
                        .evaluate(seen)
                        .ifPresentOrElse(value -> values.set(field, value), () -> values.remove(field)));
        ObjectNode shaped = JsonNodeFactory.instance.objectNode();
        for (String field : fields(values)) {
            shaped.set(shape.rename().getOrDefault(field, field), typed(field, values.path(field)));
        }
        return shaped;
    }

    private List<String> fields(ObjectNode values) {
        List<String> fields = new ArrayList<>();
        Iterable<String> wanted =
                shape.only().<Iterable<String>>map(only -> only).orElse(values::fieldNames);
        for (String field : wanted) {
            if (values.has(field) && !shape.omit().contains(field)) {
                fields.add(field);
            }
        }
        return fields;
    }

    private JsonNode typed(String field, JsonNode value) {
        if (shape.text().contains(field) && value.isNumber()) {
            return TextNode.valueOf(ComparableText.of(value).orElse(""));
        }
        return shape.integer().contains(field) ? FieldType.INTEGER.convert(value) : value;
    }
}
