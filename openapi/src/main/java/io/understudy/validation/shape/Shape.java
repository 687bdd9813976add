package io.understudy.validation.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.document.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a schema lets a value look like, with references followed and the alternatives of {@code allOf}, {@code anyOf}
 * and {@code oneOf} laid over each other. Forms, parameters and XML are text: only the shape says which of
 * {@code 12} and {@code "12"} is meant. It does not judge; a compiled schema does.
 */
public final class Shape {

    /** The types of JSON Schema; an integer is a number here. */
    public enum Type {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /** The shape of a value of which nothing is declared. */
    public static final Shape ANY = new Shape(
            new Traits(Set.of(), false, Map.of(), Optional.empty(), Optional.empty(), XmlHint.NONE, Optional.empty()),
            schema -> {
                throw new IllegalStateException("a shape without members has no shape for " + schema.place());
            });

    private final Traits traits;
    private final Function<Schema, Shape> shapes;

    Shape(Traits traits, Function<Schema, Shape> shapes) {
        this.traits = traits;
        this.shapes = shapes;
    }

    /** What is known of a shape; properties, items and the like stay schemas, so that recursion costs nothing. */
    record Traits(
            Set<Type> types,
            boolean binary,
            Map<String, Schema> properties,
            Optional<Schema> items,
            Optional<Schema> additional,
            XmlHint xml,
            Optional<String> component) {}

    Traits traits() {
        return traits;
    }

    /** Whether a value of this type can fit as far as types go; where the schema names none, any can. */
    public boolean allows(Type type) {
        return traits.types.isEmpty() || traits.types.contains(type);
    }

    /** Whether the schema says that values are of this type, and leaves no other but {@code null}. */
    public boolean isOnly(Type type) {
        return traits.types.contains(type)
                && traits.types.stream().allMatch(other -> other == type || other == Type.NULL);
    }

    /** Whether the schema names this type, be it one of several. */
    public boolean names(Type type) {
        return traits.types.contains(type);
    }

    /** Whether text, a number, a boolean or null can fit. */
    public boolean allowsScalar() {
        return traits.types.isEmpty()
                || traits.types.stream().anyMatch(type -> type != Type.OBJECT && type != Type.ARRAY);
    }

    /** Whether values are bytes rather than text: {@code format: binary}, or 3.1's bare {@code contentMediaType}. */
    public boolean isBinary() {
        return traits.binary;
    }

    /** The declared properties by name, in the document's order. */
    public Map<String, Shape> properties() {
        Map<String, Shape> properties = new LinkedHashMap<>();
        traits.properties.forEach((name, schema) -> properties.put(name, shapes.apply(schema)));
        return properties;
    }

    /** The shape of an array's items, if declared. */
    public Optional<Shape> items() {
        return traits.items.map(shapes);
    }

    /** The shape of properties that are not declared by name, if there is a schema for them. */
    public Optional<Shape> additionalProperties() {
        return traits.additional.map(shapes);
    }

    /** How values are written in XML. */
    public XmlHint xml() {
        return traits.xml;
    }

    /** The name under which the document's components hold the schema, which names a root element in XML. */
    public Optional<String> component() {
        return traits.component;
    }

    /**
     * The value that a text stands for. A text that is no number where a number is wanted stays text, so that the
     * schema can say what is wrong with it.
     */
    public JsonNode value(String text) {
        if (isOnly(Type.STRING) || traits.types.isEmpty()) {
            return TextNode.valueOf(text);
        }
        if (traits.types.contains(Type.BOOLEAN) && (text.equals("true") || text.equals("false"))) {
            return BooleanNode.valueOf(text.equals("true"));
        }
        boolean saysNull = text.isEmpty() || text.equals("null");
        if (saysNull && traits.types.contains(Type.NULL) && !traits.types.contains(Type.STRING)) {
            return NullNode.getInstance();
        }
        Optional<JsonNode> number = traits.types.contains(Type.NUMBER) ? ExactNumber.parse(text) : Optional.empty();
        return number.orElseGet(() -> TextNode.valueOf(text));
    }
}
