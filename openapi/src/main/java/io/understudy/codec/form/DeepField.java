package io.understudy.codec.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.codec.format.NestingLimit;
import io.understudy.codec.format.ViolationCollector;
import io.understudy.validation.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code color[R]=100&color[G]=200}: an object over several fields. Objects and arrays within it, which the
 * specification leaves undefined, are read as most clients write them: {@code a[b][c]}, {@code a[b][]} and
 * {@code a[b][0]}.
 */
record DeepField(String name, Shape shape) implements PropertyReader {

    @Override
    public Optional<JsonNode> take(FormFields fields, ViolationCollector report) {
        Branch root = new Branch();
        fields.bracketed(name).forEach((brackets, texts) -> {
            Optional<List<String>> steps = steps(brackets);
            if (steps.isPresent() && steps.get().size() > NestingLimit.LIMIT) {
                fields.take(name + brackets);
                report.refuse("depth", " is nested deeper than " + NestingLimit.LIMIT + " levels");
            } else if (steps.isPresent()) {
                fields.take(name + brackets);
                root.at(steps.get()).texts.addAll(texts);
            }
        });
        root.texts.addAll(fields.take(name));
        return root.isEmpty() ? Optional.empty() : Optional.of(root.value(shape));
    }

    /** What stands between the brackets; empty when they do not pair. */
    private static Optional<List<String>> steps(String brackets) {
        List<String> steps = new ArrayList<>();
        for (int start = 0; start < brackets.length(); ) {
            int end = brackets.indexOf(']', start);
            if (brackets.charAt(start) != '[' || end < 0) {
                return Optional.empty();
            }
            steps.add(brackets.substring(start + 1, end));
            start = end + 1;
        }
        return Optional.of(steps);
    }

    /** A value that is not known to be a text, an array or an object yet. */
    private static final class Branch {
        private final Map<String, Branch> members = new LinkedHashMap<>();
        private final List<String> texts = new ArrayList<>(1);

        Branch at(List<String> steps) {
            Branch branch = this;
            for (String step : steps) {
                branch = branch.members.computeIfAbsent(step, first -> new Branch());
            }
            return branch;
        }

        boolean isEmpty() {
            return members.isEmpty() && texts.isEmpty();
        }

        JsonNode value(Shape shape) {
            if (members.isEmpty()) {
                return FormValues.repeated(texts, shape);
            }
            return shape.isOnly(Shape.Type.ARRAY) ? items(shape) : object(shape);
        }

        private JsonNode items(Shape shape) {
            Shape item = shape.items().orElse(Shape.ANY);
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            members.forEach((index, member) -> {
                if (index.isEmpty()) {
                    member.texts.forEach(text -> items.add(item.value(text)));
                } else {
                    items.add(member.value(item));
                }
            });
            return items;
        }

        private JsonNode object(Shape shape) {
            Map<String, Shape> properties = shape.properties();
            Shape others = shape.additionalProperties().orElse(Shape.ANY);
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            members.forEach((step, member) -> object.set(step, member.value(properties.getOrDefault(step, others))));
            return object;
        }
    }
}
