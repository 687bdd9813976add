package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.AbstractJsonValidator;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonValidator;
import com.networknt.schema.Keyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.ValidationContext;
import com.networknt.schema.ValidationMessage;
import io.understudy.memo.Memo;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * {@code $ref} to a schema that is compiled once, and that judges a value once. The validator's own keeps a copy of a
 * schema for every path by which a value reaches it, so that each caller who nests values in a new way would take some
 * memory for good; and it judges a value anew on every path, so that alternatives within alternatives multiply.
 *
 * <p>What is lost is the path by which a schema was reached, which only {@code unevaluatedProperties} and
 * {@code unevaluatedItems} ask for.
 */
final class SharedReference implements Keyword {
    /** What one value within another can break; alternatives that all fail would otherwise hand up ever more. */
    private static final int MOST_VIOLATIONS = 2_000;

    private final Function<String, JsonSchema> targets;
    private final Predicate<String> recurs;

    /**
     * @param targets the compiled schema at an address
     * @param recurs whether the schema at an address leads back to itself
     */
    SharedReference(Function<String, JsonSchema> targets, Predicate<String> recurs) {
        this.targets = targets;
        this.recurs = recurs;
    }

    @Override
    public String getValue() {
        return "$ref";
    }

    @Override
    public JsonValidator newValidator(
            SchemaLocation location,
            JsonNodePath path,
            JsonNode address,
            JsonSchema parent,
            ValidationContext context) {
        return new Follower(location, path, address);
    }

    private final class Follower extends AbstractJsonValidator {
        private final String address;
        private final Memo<JsonSchema> target;

        Follower(SchemaLocation location, JsonNodePath path, JsonNode address) {
            super(location, path, SharedReference.this, address);
            this.address = address.textValue();
            this.target = new Memo<>(() -> targets.apply(this.address));
        }

        @Override
        public Set<ValidationMessage> validate(
                ExecutionContext execution, JsonNode value, JsonNode root, JsonNodePath place) {
            if (!value.isContainerNode() || !recurs.test(address)) {
                return target.value().validate(execution, value, root, place);
            }
            Judged judged = (Judged) execution
                    .getCollectorContext()
                    .getCollectorMap()
                    .computeIfAbsent(Judged.class.getName(), first -> new Judged());
            Question question = new Question(address, value, place);
            Set<ValidationMessage> known = judged.answers.get(question);
            if (known == null) {
                // The sets of the validator are views of one another, in which what is found twice is counted twice.
                known = target.value().validate(execution, value, root, place).stream()
                        .limit(MOST_VIOLATIONS)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                judged.answers.put(question, known);
            }
            return known;
        }
    }

    /** What was found out while one value is judged. */
    private static final class Judged {
        private final Map<Question, Set<ValidationMessage>> answers = new HashMap<>();
    }

    /** Values are told apart by identity, because comparing trees would cost more than judging them. */
    private record Question(String address, JsonNode value, JsonNodePath place) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Question question
                    && question.value == value
                    && question.address.equals(address)
                    && question.place.equals(place);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(value) + address.hashCode();
        }
    }
}
