package io.understudy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.validation.schema.CompiledSchema;
import io.understudy.validation.schema.SchemaViolation;
import java.util.List;

/**
 * A spot in a sample that fits its schema. Other values are put there, to see what the contract makes of them; they are
 * written as JSON with single quotes.
 *
 * @param rules the schema of the whole sample
 * @param sample the sample
 * @param pointer the spot in it, {@code ""} for the sample as a whole
 */
public record Spot(CompiledSchema rules, JsonNode sample, String pointer) {

    /** The contract admits each of these values here. */
    public Spot takes(String... values) {
        for (String value : values) {
            assertThat(violationsWith(value)).as("%s = %s", pointer, value).isEmpty();
        }
        return this;
    }

    /** The contract admits none of these values here, and objects to nothing else. */
    public Spot refuses(String... values) {
        for (String value : values) {
            assertThat(violationsWith(value))
                    .as("%s = %s", pointer, value)
                    .isNotEmpty()
                    .allSatisfy(violation -> assertThat(violation.pointer()).startsWith(pointer));
        }
        return this;
    }

    /** The contract asks for a value here, whatever it is. */
    public Spot mustBeThere() {
        assertThat(violationsWithout())
                .as("without %s", pointer)
                .extracting(SchemaViolation::keyword)
                .containsExactly("required");
        return this;
    }

    private List<SchemaViolation> violationsWith(String value) {
        JsonNode changed = sample.deepCopy();
        if (pointer.isEmpty()) {
            return rules.check(Json.read(value));
        }
        JsonPointer spot = JsonPointer.compile(pointer);
        JsonNode parent = changed.at(spot.head());
        if (parent instanceof ArrayNode array) {
            array.set(spot.last().getMatchingIndex(), Json.read(value));
        } else {
            object(parent).set(spot.last().getMatchingProperty(), Json.read(value));
        }
        return rules.check(changed);
    }

    private List<SchemaViolation> violationsWithout() {
        JsonNode changed = sample.deepCopy();
        JsonPointer spot = JsonPointer.compile(pointer);
        object(changed.at(spot.head())).remove(spot.last().getMatchingProperty());
        return rules.check(changed);
    }

    private ObjectNode object(JsonNode parent) {
        assertThat(parent).as("what holds %s", pointer).isInstanceOf(ObjectNode.class);
        return (ObjectNode) parent;
    }
}
