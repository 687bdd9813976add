package io.understudy.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every keyword in words, as people know them from Ajv. */
class PhrasesTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'integer'} | 'a' | must be integer",
                "{'type':['integer','null']} | 'a' | must be integer or null",
                "{'enum':['a',1,null]} | 'b' | must be equal to one of the allowed values: a, 1, null",
                "{'const':'a'} | 'b' | must be equal to a",
                "{'const':5} | 6 | must be equal to 5",
                "{'minimum':1} | 0 | must be >= 1",
                "{'maximum':1.5} | 2 | must be <= 1.5",
                "{'exclusiveMinimum':1} | 1 | must be > 1",
                "{'exclusiveMaximum':1} | 1 | must be < 1",
                "{'multipleOf':0.01} | 0.001 | must be multiple of 0.01",
                "{'minLength':1} | '' | must NOT have fewer than 1 character",
                "{'maxLength':2} | 'abc' | must NOT have more than 2 characters",
                "{'minItems':2} | [1] | must NOT have fewer than 2 items",
                "{'maxItems':1} | [1,2] | must NOT have more than 1 item",
                "{'minProperties':1} | {} | must NOT have fewer than 1 property",
                "{'maxProperties':0} | {'a':1} | must NOT have more than 0 properties",
                "{'pattern':'^a'} | 'b' | must match pattern \"^a\"",
                "{'format':'date'} | 'b' | must match format \"date\"",
                "{'format':'int32'} | 2147483648 | must match format \"int32\"",
                "{'required':['a:b']} | {} | must have required property 'a:b'",
                "{'dependentRequired':{'a':['b']}} | {'a':1} | must have property 'b' when property 'a' is there",
                "{'additionalProperties':false} | {'a':1} | must NOT have additional properties; found 'a'",
                "{'unevaluatedProperties':false} | {'a':1} | must NOT have unevaluated properties; found 'a'",
                "{'unevaluatedItems':false} | [1] | must NOT have unevaluated items",
                "{'propertyNames':{'maxLength':1}} | {'ab':1} | must NOT have a property named 'ab'",
                "{'uniqueItems':true} | [1,1] | must NOT have duplicate items",
                "{'oneOf':[{},{}]} | 1 | must match exactly one schema in oneOf",
                "{'not':{}} | 1 | must NOT be valid",
                "{'properties':{'a':false}} | {'a':1} | must NOT be there",
            })
    void words(String schema, String value, String phrase) {
        Place place = new Place(URI.create("file:///contract.json"), "/schema");

        assertThat(new SchemaLibrary(new DocumentSet(Map.of()))
                        .compile(new Schema(json(schema), SpecificationVersion.V3_1, place), Direction.EITHER)
                        .check(json(value)))
                .extracting(SchemaViolation::message)
                .containsExactly(phrase);
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException mistake) {
            throw new AssertionError(mistake);
        }
    }
}
