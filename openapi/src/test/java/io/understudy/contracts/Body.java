package io.understudy.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.message.MediaContent;
import io.understudy.validation.schema.CompiledSchema;

/**
 * A body that a contract describes, in one media type.
 *
 * @param content what the contract says of it
 * @param rules its schema, ready to judge
 * @param shape its schema, as written
 */
public record Body(MediaContent content, CompiledSchema rules, Shape shape) {

    /** The value of the example with this name. */
    public JsonNode example(String name) {
        return content.example(name)
                .orElseThrow(() -> new AssertionError("there is no example '" + name + "' at " + content.place()))
                .value();
    }

    /** The value of the first example. */
    public JsonNode sample() {
        return content.examples().get(0).value();
    }

    /** A spot in the first example. */
    public Spot at(String pointer) {
        return new Spot(rules, sample(), pointer);
    }

    /** The body as a whole. */
    public Spot whole() {
        return at("");
    }
}
