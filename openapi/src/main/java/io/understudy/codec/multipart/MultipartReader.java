package io.understudy.codec.multipart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.codec.form.FormValues;
import io.understudy.codec.format.BodyReader;
import io.understudy.codec.format.EncodedContent;
import io.understudy.codec.format.ViolationCollector;
import io.understudy.contract.message.ParameterStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A body of several parts: an object with a member for each name. */
public final class MultipartReader implements BodyReader {
    private static final int LONGEST_BOUNDARY = 70;

    private final PartRules rules;

    /** A body whose parts are written by these rules. */
    public MultipartReader(PartRules rules) {
        this.rules = rules;
    }

    @Override
    public Optional<JsonNode> read(EncodedContent content, ViolationCollector report) {
        String boundary = content.type().parameter("boundary").orElse("");
        if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            report.refuseMediaType(
                    boundary.isEmpty()
                            ? " has no boundary in its Content-Type"
                            : " has a boundary of more than " + LONGEST_BOUNDARY + " characters");
            return Optional.empty();
        }
        return new PartSplitter(content.bytes(), boundary, report)
                .read()
                .map(parts ->
                        rules.items().isPresent() ? items(parts, rules.items().get(), report) : members(parts, report));
    }

    private static JsonNode items(List<Part> parts, PartRule rule, ViolationCollector report) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        parts.forEach(part -> items.add(rule.read(part, report.at(Integer.toString(items.size())))));
        return items;
    }

    private JsonNode members(List<Part> parts, ViolationCollector report) {
        Map<String, ArrayNode> members = new LinkedHashMap<>();
        int number = 0;
        for (Part part : parts) {
            number++;
            Optional<String> name = part.name();
            if (name.isEmpty()) {
                report.add("multipart", " has no name in the Content-Disposition of part " + number);
                continue;
            }
            ArrayNode values = members.computeIfAbsent(name.get(), first -> JsonNodeFactory.instance.arrayNode());
            PartRule rule = rules.of(name.get());
            ViolationCollector member = report.at(name.get());
            values.add(rule.read(part, rule.array() ? member.at(Integer.toString(values.size())) : member));
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.forEach((name, values) -> object.set(name, member(values, rules.of(name))));
        return object;
    }

    /** An array can come in a part for each item, or all of it in one part. */
    private static JsonNode member(ArrayNode values, PartRule rule) {
        if (values.size() > 1) {
            return values;
        }
        JsonNode only = values.get(0);
        Optional<ParameterStyle> style = rule.delimited();
        if (rule.array() && style.isPresent() && only.isTextual()) {
            return FormValues.delimited(only.textValue(), style.get(), rule.property());
        }
        return rule.array() && !only.isArray() ? values : only;
    }
}
