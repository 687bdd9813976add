package io.understudy.codec.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.codec.format.JsonReader;
import io.understudy.codec.format.ViolationCollector;
import io.understudy.validation.shape.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code R=100&G=200}: an object whose members are fields of their own; or one field that holds all of it in JSON. */
final class SpreadField implements PropertyReader {
    private final String name;
    private final Shape shape;
    private final Map<String, Shape> members;

    /**
     * @param taken the names of the form's own properties, whose fields are not members of this one
     */
    SpreadField(String name, Shape shape, Set<String> taken) {
        this.name = name;
        this.shape = shape;
        this.members = new LinkedHashMap<>(shape.properties());
        this.members.keySet().removeAll(taken);
    }

    @Override
    public Optional<JsonNode> take(FormFields fields, ViolationCollector report) {
        List<String> whole = fields.take(name);
        if (whole.size() == 1 && whole.get(0).startsWith("{")) {
            return JsonReader.parse(whole.get(0), report);
        }
        if (!whole.isEmpty()) {
            return Optional.of(FormValues.repeated(whole, shape));
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.forEach((member, memberShape) -> {
            List<String> texts = fields.take(member);
            if (!texts.isEmpty()) {
                object.set(member, FormValues.repeated(texts, memberShape));
            }
        });
        return object.isEmpty() ? Optional.empty() : Optional.of(object);
    }
}
