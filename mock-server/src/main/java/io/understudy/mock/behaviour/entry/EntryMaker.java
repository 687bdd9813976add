package io.understudy.mock.behaviour.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.declaration.collection.CollectionField;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.declaration.collection.FieldSource;
import io.understudy.mock.behaviour.call.ExpressionScope;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes the entries of one collection.
 *
 * @param rule what is declared of the collection
 * @param random where random fields come from
 */
public record EntryMaker(CollectionRule rule, RandomTexts random) {

    /**
     * A new entry.
     *
     * @param given the fields that somebody gives; those that nobody can give are replaced, unless it is a seed
     * @param seed whether the contract gives them
     * @param taken whether a key is in use already
     */
    public ObjectNode create(
            ObjectNode given, boolean seed, ExpressionScope scope, SequenceNumbers numbers, Predicate<String> taken) {
        ObjectNode entry = typed(given);
        rule.fields().forEach((name, field) -> {
            boolean keeps = entry.has(name) && (seed || !field.isGenerated() || field.content());
            if (!keeps) {
                field.fallback().ifPresent(value -> entry.set(name, value.deepCopy()));
                generated(name, field, scope, numbers, taken).ifPresent(value -> entry.set(name, value));
            }
        });
        compute(entry, scope, (name, field) -> !(seed && entry.has(name)));
        return arranged(entry);
    }

    /**
     * An entry after a change.
     *
     * @param old the entry before
     * @param given the fields that somebody gives
     * @param whole whether fields that are not given are gone
     */
    public ObjectNode change(
            ObjectNode old, ObjectNode given, boolean whole, ExpressionScope scope, SequenceNumbers numbers) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        old.properties().forEach(member -> {
            CollectionField field = rule.field(member.getKey());
            boolean stays = field.isGenerated()
                    || field.hidden()
                    || field.source().isPresent()
                    || member.getKey().equals(rule.key());
            if (!whole || stays) {
                entry.set(member.getKey(), member.getValue());
            }
        });
        typed(given).properties().forEach(member -> {
            CollectionField field = rule.field(member.getKey());
            if (!member.getKey().equals(rule.key()) && (!field.isGenerated() || field.content())) {
                entry.set(member.getKey(), member.getValue());
            }
        });
        rule.fields().forEach((name, field) -> {
            if (whole && !entry.has(name)) {
                field.fallback().ifPresent(value -> entry.set(name, value.deepCopy()));
            }
            if (field.onWrite()) {
                generated(name, field, scope, numbers, key -> false).ifPresent(value -> entry.set(name, value));
            }
        });
        compute(entry, scope.withOld(old), (name, field) -> field.onWrite());
        return arranged(entry);
    }

    private ObjectNode typed(ObjectNode given) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        given.properties().forEach(member -> entry.set(member.getKey(), typed(member.getKey(), member.getValue())));
        return entry;
    }

    private JsonNode typed(String name, JsonNode value) {
        return rule.field(name).type().map(type -> type.convert(value)).orElse(value);
    }

    private Optional<JsonNode> generated(
            String name,
            CollectionField field,
            ExpressionScope scope,
            SequenceNumbers numbers,
            Predicate<String> taken) {
        return field.source()
                .flatMap(source -> {
                    if (source instanceof FieldSource.Sequence sequence) {
                        boolean key = name.equals(rule.key());
                        long next = numbers.next(
                                SequenceNumbers.name(rule, name),
                                sequence.start(),
                                number -> key && taken.test(Long.toString(number)));
                        return Optional.of(LongNode.valueOf(next));
                    }
                    if (source instanceof FieldSource.Time time) {
                        return Optional.of(
                                time.format().write(scope.context().clock().instant(), time.zone()));
                    }
                    return source instanceof FieldSource.Random kind
                            ? Optional.of(TextNode.valueOf(random.of(kind)))
                            : Optional.empty();
                })
                .map(value -> typed(name, value));
    }

    /** Says whether a field that is computed is computed now. */
    private interface Due {
        boolean test(String name, CollectionField field);
    }

    private void compute(ObjectNode entry, ExpressionScope scope, Due due) {
        rule.fields()
                .forEach((name, field) -> field.source().ifPresent(source -> {
                    if (source instanceof FieldSource.Computed computed && due.test(name, field)) {
                        computed.expression()
                                .evaluate(scope.withEntry(entry))
                                .ifPresent(value -> entry.set(name, typed(name, value)));
                    }
                }));
    }

    /** The fields in the order of the declaration, and others after them. */
    private ObjectNode arranged(ObjectNode entry) {
        ObjectNode arranged = JsonNodeFactory.instance.objectNode();
        for (String name : rule.fields().keySet()) {
            if (entry.has(name)) {
                arranged.set(name, entry.get(name));
            }
        }
        for (Map.Entry<String, JsonNode> member : entry.properties()) {
            if (!arranged.has(member.getKey())) {
                arranged.set(member.getKey(), member.getValue());
            }
        }
        return arranged;
    }
}
