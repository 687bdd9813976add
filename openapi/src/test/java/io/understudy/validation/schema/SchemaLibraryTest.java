package io.understudy.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values judged by schemas of every edition; what fits is taken from the specifications, not from the code. */
class SchemaLibraryTest {
    private static final URI DOCUMENT = URI.create("file:///contract.json");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest(name = "{0}: {1} judges {2} as {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "V3_0 | {'type':'string','nullable':true} | null | fits",
                "V3_0 | {'type':'string'} | null | type",
                "V3_0 | {'type':'string','nullable':true,'enum':['a','b']} | null | fits",
                "V3_0 | {'type':'string','nullable':true,'enum':['a','b']} | 'c' | enum",
                "V3_0 | {'nullable':true,'allOf':[{'type':'object'}]} | null | fits",
                "V3_0 | {'nullable':true,'oneOf':[{'type':'object'}]} | 1 | type, oneOf, type",
                "V2_0 | {'type':'string','x-nullable':true} | null | fits",
                "V3_1 | {'type':'string','nullable':true} | null | type",
                "V3_1 | {'type':['string','null']} | null | fits",
                "V3_0 | {'type':'number','minimum':1,'exclusiveMinimum':true} | 1 | exclusiveMinimum",
                "V3_0 | {'type':'number','minimum':1,'exclusiveMinimum':false} | 1 | fits",
                "V2_0 | {'type':'number','maximum':1,'exclusiveMaximum':true} | 1 | exclusiveMaximum",
                "V3_1 | {'type':'number','exclusiveMaximum':1} | 1 | exclusiveMaximum",
                "V3_1 | {'const':null} | 0 | const",
                "V3_0 | {'const':1} | 2 | fits",
                "V3_1 | {'if':{'type':'string'},'then':{'minLength':3}} | 'ab' | minLength",
                "V3_1 | {'prefixItems':[{'type':'string'}]} | [1] | type",
                "V3_1 | {'patternProperties':{'^n':{'type':'integer'}}} | {'name':'x'} | type",
                "V3_1 | {'type':'object','unevaluatedProperties':false} | {'a':1} | unevaluatedProperties",
                "V3_1 | {'dependentRequired':{'a':['b']}} | {'a':1} | dependentRequired",
                "V3_0 | {'additionalProperties':false} | {'a':1} | additionalProperties",
                "V3_0 | {'additionalProperties':{'type':'string'}} | {'a':1} | type",
                "V3_1 | true | 1 | fits",
                "V3_0 | {'properties':{'items':{'type':'string'}}} | {'items':1} | type",
                "V3_0 | {'type':'integer','format':'int32'} | 2147483647 | fits",
                "V3_0 | {'type':'integer','format':'int32'} | 2147483648 | format",
                "V3_0 | {'type':'integer','format':'int64'} | 9223372036854775807 | fits",
                "V3_0 | {'type':'integer','format':'int64'} | -9223372036854775809 | format",
                "V3_0 | {'type':'integer','format':'int64'} | 1e30 | format",
                "V3_0 | {'type':'integer'} | 123456789012345678901234567890 | fits",
                "V3_0 | {'type':'integer'} | 1.0 | fits",
                "V3_0 | {'type':'integer'} | 1.5 | type",
                "V3_0 | {'maximum':123456789012345678901234567890} | 123456789012345678901234567891 | maximum",
                "V3_0 | {'multipleOf':0.01} | 1.10 | fits",
                "V3_0 | {'multipleOf':0.01} | 1.105 | multipleOf",
                "V3_0 | {'type':'string','format':'byte'} | 'aGk=' | fits",
                "V3_0 | {'type':'string','format':'byte'} | 'a*' | format",
                "V3_0 | {'type':'string','format':'date'} | '2020-02-30' | format",
                "V3_0 | {'type':'string','format':'date-time'} | '2006-01-02T15:04:05.000+08:00' | fits",
                "V3_0 | {'type':'string','format':'date-time'} | '2006-01-02 15:04:05' | format",
                "V3_0 | {'type':'string','format':'uuid'} | 'ab476257-5230-42f2-ae14-ea2a8e9ceb1d' | fits",
                "V3_0 | {'type':'string','format':'uuid'} | 'ab476257' | format",
                "V3_0 | {'type':'string','format':'email'} | 'admin@merchant01.com' | fits",
                "V3_0 | {'type':'string','format':'email'} | 'admin' | format",
                "V3_0 | {'type':'string','format':'password'} | '' | fits",
                "V3_0 | {'type':'string','format':'of-our-own'} | 'x' | fits",
                "V3_0 | {'pattern':'^[0-9]+$'} | '12' | fits",
                "V3_0 | {'pattern':'^[0-9]+$'} | '12\\n' | pattern",
                "V3_0 | {'pattern':'(['} | 'x' | fits",
                "V3_0 | {'pattern':'b'} | 'abc' | fits",
            })
    void judges(SpecificationVersion version, String schema, String value, String verdict) {
        List<SchemaViolation> violations = check(version, schema, value);

        String keywords = violations.stream().map(SchemaViolation::keyword).collect(Collectors.joining(", "));
        assertThat(keywords.isEmpty() ? "fits" : keywords)
                .as(violations.toString())
                .isEqualTo(verdict);
    }

    @Test
    void findsAllViolationsAndNotJustTheFirst() {
        List<SchemaViolation> violations = check(
                SpecificationVersion.V3_0,
                "{'required':['a','b'],'properties':{'c':{'type':'string'},'d/e':{'items':{'maximum':1}}}}",
                "{'c':1,'d/e':[0,2]}");

        assertThat(violations)
                .containsExactlyInAnyOrder(
                        new SchemaViolation("", "required", "must have required property 'a'"),
                        new SchemaViolation("", "required", "must have required property 'b'"),
                        new SchemaViolation("/c", "type", "must be string"),
                        new SchemaViolation("/d~1e/1", "maximum", "must be <= 1"));
    }

    @ParameterizedTest(name = "{0} of a read-only id and a write-only password: {1} are missed")
    @CsvSource({"REQUEST,password", "RESPONSE,id", "EITHER,"})
    void readOnlyAndWriteOnlyExcuseByDirection(Direction direction, String missed) {
        DocumentSet documents = documents("{'R':{'readOnly':true}}");
        Schema schema = schema(
                SpecificationVersion.V3_0,
                "{'required':['id','password'],"
                        + "'properties':{'id':{'$ref':'#/R'},'password':{'type':'string','writeOnly':true}}}");

        List<SchemaViolation> violations =
                new SchemaLibrary(documents).compile(schema, direction).check(json("{}"));

        assertThat(violations.stream().map(SchemaViolation::message).toList())
                .isEqualTo(missed == null ? List.of() : List.of("must have required property '" + missed + "'"));
    }

    @ParameterizedTest(name = "{0} judges {1} by {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Whichever schema of a value asks for a property, and whichever of them hides it.
                "RESPONSE | {'id':1} | {'allOf':[{'$ref':'#/Hides'},{'required':['id','secret']}]} |",
                "REQUEST | {'secret':1} | {'allOf':[{'$ref':'#/Hides'},{'required':['id','secret']}]} |",
                "RESPONSE | {} | {'allOf':[{'$ref':'#/Hides'},{'required':['id','secret']}]} | must have required property 'id'",
                "RESPONSE | {'id':1} | {'allOf':[{'$ref':'#/Asks'}],'properties':{'secret':{'$ref':'#/Secret'}}} |",
                "RESPONSE | {} | {'allOf':[{'$ref':'#/Asks'}],'properties':{'secret':{'$ref':'#/Secret'}}} | must have required property 'id'",
                "RESPONSE | {'id':1} | {'allOf':[{'$ref':'#/Asks'},{'$ref':'#/Hides'}]} |",
                "RESPONSE | {'id':1} | {'oneOf':[{'$ref':'#/Asks'},{'type':'string'}],'allOf':[{'$ref':'#/Hides'}]} |",
                "RESPONSE | {} | {'required':['secret'],'properties':{'secret':{'allOf':[{'$ref':'#/Secret'}]}}} |",
                // Elsewhere the same schema asks for it.
                "RESPONSE | {'id':1} | {'$ref':'#/Asks'} | must have required property 'secret'",
                "RESPONSE | {'id':1,'in':{'id':1}} | {'allOf':[{'$ref':'#/Hides'}],'properties':{'in':{'$ref':'#/Asks'}}} | must have required property 'secret'",
                "RESPONSE | {'secret':1} | {'allOf':[{'$ref':'#/Hides'}],'not':{'required':['secret']}} | must NOT be valid"
            })
    void whatIsHiddenByOneSchemaIsNotMissedByAnother(Direction direction, String value, String schema, String missed) {
        DocumentSet documents = documents("{'Secret':{'writeOnly':true},'Asks':{'required':['id','secret']},"
                + "'Hides':{'properties':{'id':{'readOnly':true},'secret':{'$ref':'#/Secret'}}}}");

        List<String> messages = new SchemaLibrary(documents)
                .compile(schema(SpecificationVersion.V3_0, schema), direction).check(json(value)).stream()
                        .map(SchemaViolation::message)
                        .toList();

        assertThat(messages).isEqualTo(missed == null ? List.of() : List.of(missed));
    }

    @ParameterizedTest(name = "{0} judges {1} by {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "RESPONSE | {'card':1} | {'dependentRequired':{'card':['secret']},'properties':{'secret':{'writeOnly':true}}} |",
                "REQUEST | {'card':1} | {'dependentRequired':{'card':['secret']},'properties':{'secret':{'writeOnly':true}}} | must have property 'secret' when property 'card' is there",
                "RESPONSE | {'card':1} | {'dependentRequired':{'card':['id','secret']},'properties':{'secret':{'writeOnly':true}}} | must have property 'id' when property 'card' is there",
                "RESPONSE | {'card':1} | {'$ref':'#/Asks','properties':{'secret':{'writeOnly':true}}} |",
                "RESPONSE | {'card':1} | {'$ref':'#/Asks'} | must have property 'secret' when property 'card' is there",
                "RESPONSE | {'card':1} | {'$ref':'#/Then','properties':{'secret':{'writeOnly':true}}} |",
                "RESPONSE | {'card':1} | {'$ref':'#/Then'} | must have required property 'secret'",
                "RESPONSE | {'card':1} | {'$ref':'#/Schemas','properties':{'secret':{'writeOnly':true}}} |",
                "RESPONSE | {'card':1} | {'$ref':'#/Schemas'} | must have required property 'secret'",
                // Hidden when there is a card, so not missed when there is one.
                "RESPONSE | {'card':1} | {'required':['secret'],'dependentSchemas':{'card':{'$ref':'#/Hides'}}} |",
            })
    void whatIsHiddenIsNotMissedBesideAnotherProperty(Direction direction, String value, String schema, String missed) {
        DocumentSet documents = documents("{'Asks':{'dependentRequired':{'card':['secret']}},"
                + "'Then':{'if':{'required':['card']},'then':{'required':['secret']}},"
                + "'Schemas':{'dependentSchemas':{'card':{'required':['secret']}}},"
                + "'Hides':{'properties':{'secret':{'writeOnly':true}}}}");

        List<String> messages = new SchemaLibrary(documents)
                .compile(schema(SpecificationVersion.V3_1, schema), direction).check(json(value)).stream()
                        .map(SchemaViolation::message)
                        .toList();

        assertThat(messages).isEqualTo(missed == null ? List.of() : List.of(missed));
    }

    @Test
    void followsReferencesThatRecurAndReferencesWithEscapes() {
        DocumentSet documents = documents(
                "{'a/b':{'知识':{'required':['name'],'properties':{'next':{'$ref':'#/a~1b/%E7%9F%A5%E8%AF%86'}}}}}");
        Schema schema = schema(SpecificationVersion.V3_0, "{'$ref':'#/a~1b/知识'}");

        List<SchemaViolation> violations = new SchemaLibrary(documents)
                .compile(schema, Direction.EITHER)
                .check(json("{'name':'1','next':{'name':'2','next':{}}}"));

        assertThat(violations)
                .containsExactly(new SchemaViolation("/next/next", "required", "must have required property 'name'"));
    }

    @Test
    void keywordsBesideAReferenceCountIn31AndNotIn30() {
        DocumentSet documents = documents("{'S':{'type':'string'}}");
        String schema = "{'$ref':'#/S','minLength':3}";

        assertThat(keywords(documents, schema(SpecificationVersion.V3_1, schema), "'ab'"))
                .containsExactly("minLength");
        assertThat(keywords(documents, schema(SpecificationVersion.V3_0, schema), "'ab'"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'kind':'hound','lives':9} |",
                "{'lives':9} |",
                "{'kind':'Dog','tricks':1} |",
                "{'kind':'Cat','lives':9,'tricks':1} | must match exactly one schema in oneOf",
                // It tells what was meant, though.
                "{'kind':'hound'} | must have required property 'tricks'",
                "{'kind':'Cat'} | must have required property 'lives'",
            })
    void aDiscriminatorOf3NeverChangesTheVerdict(String value, String message) {
        DocumentSet documents = documents("{'components':{'schemas':{"
                + "'Cat':{'required':['lives'],'properties':{'kind':{'type':'string'}}},"
                + "'Dog':{'required':['tricks'],'properties':{'kind':{'type':'string'}}}}}}");
        Schema schema = schema(
                SpecificationVersion.V3_0,
                "{'oneOf':[{'$ref':'#/components/schemas/Cat'},{'$ref':'#/components/schemas/Dog'}],"
                        + "'discriminator':{'propertyName':'kind','mapping':{'hound':'#/components/schemas/Dog'}}}");

        assertThat(messages(documents, schema, value)).isEqualTo(message == null ? List.of() : List.of(message));
    }

    @ParameterizedTest(name = "{0} judges {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Pet | {'kind':'Pet'} |",
                "Pet | {'kind':'Cat','lives':9} |",
                "Pet | {'kind':'Lion','lives':9,'pride':1} |",
                "Pet | {'kind':'Cat'} | must have required property 'lives'",
                "Pet | {'kind':'Lion','lives':9} | must have required property 'pride'",
                "Pet | {'kind':'Dog'} | must be equal to one of the allowed values: Pet, Cat, Lion",
                "Pet | {} | must have required property 'kind'",
                "Cat | {'kind':'Lion','lives':9} | must have required property 'pride'",
                "Alone | {'kind':'anything'} |",
            })
    void aDiscriminatorOf2NamesTheSchemaOrAnHeir(String name, String value, String message) {
        DocumentSet documents = documents("{'swagger':'2.0','definitions':{"
                + "'Pet':{'discriminator':'kind','required':['kind'],'properties':{'kind':{'type':'string'}}},"
                + "'Cat':{'allOf':[{'$ref':'#/definitions/Pet'},{'required':['lives']}]},"
                + "'Lion':{'allOf':[{'$ref':'#/definitions/Cat'},{'required':['pride']}]},"
                + "'Alone':{'discriminator':'kind'}}}");
        Schema schema = schema(SpecificationVersion.V2_0, "{'$ref':'#/definitions/" + name + "'}");

        assertThat(messages(documents, schema, value)).isEqualTo(message == null ? List.of() : List.of(message));
    }

    @Test
    void aPatternThatWouldBacktrackForEverIsDecided() {
        List<SchemaViolation> violations =
                check(SpecificationVersion.V3_0, "{'pattern':'^(a+)+$'}", "'" + "a".repeat(64) + "!'");

        assertThat(violations.stream().map(SchemaViolation::keyword)).containsExactly("pattern");
        assertThat(check(SpecificationVersion.V3_0, "{'pattern':'^(a+)+$'}", "'" + "a".repeat(64) + "'"))
                .isEmpty();
    }

    @Test
    void aPatternThatWouldNeedADeepStackIsDecided() {
        String schema = "{'pattern':'^(a|b)*$'}";

        assertThat(check(SpecificationVersion.V3_0, schema, "'" + "ab".repeat(200_000) + "'"))
                .isEmpty();
        assertThat(check(SpecificationVersion.V3_0, schema, "'" + "ab".repeat(200_000) + "c'"))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "V3_0 | {'maximum':'ten','minimum':0} | /maximum | 'maximum' must be a number; it is ignored",
                "V3_0 | {'type':'strng','minimum':0} | /type | 'strng' is no type; it is ignored",
                "V3_0 | {'required':true,'minimum':0} | /required | 'required' must be a list of the names of properties; it is ignored",
                "V3_0 | {'minLength':'3','minimum':0} | /minLength | 'minLength' must be a whole number that is not negative; it is ignored",
                "V3_0 | {'maxLength':-1,'minimum':0} | /maxLength | 'maxLength' must be a whole number that is not negative; it is ignored",
                "V3_0 | {'multipleOf':0,'minimum':0} | /multipleOf | 'multipleOf' must be a number above zero; it is ignored",
                "V3_0 | {'enum':1,'minimum':0} | /enum | 'enum' must be a list of values; it is ignored",
                "V3_0 | {'uniqueItems':'yes','minimum':0} | /uniqueItems | 'uniqueItems' must be true or false; it is ignored",
                "V3_1 | {'exclusiveMinimum':true,'minimum':0} | /exclusiveMinimum | 'exclusiveMinimum' must be a number; it is ignored",
                "V3_0 | {'pattern':'([','minimum':0} | /pattern | the pattern is no regular expression of ECMA-262: the class of characters is not closed at character 2; it is ignored",
                "V3_0 | {'allOf':{},'minimum':0} | /allOf | 'allOf' must be a list of schemas; it is ignored",
                "V3_0 | {'not':1,'minimum':0} | /not | 'not' must be a schema; it is ignored",
                "V3_0 | {'items':1,'minimum':0} | /items | 'items' must be a schema; it is ignored",
                "V3_0 | {'properties':[],'minimum':0} | /properties | 'properties' must be an object that holds schemas; it is ignored",
                "V3_0 | {'allOf':[{'$ref':'#/nowhere'}],'minimum':0} | /allOf/0/$ref | nothing stands at '#/nowhere'; any value is taken",
                "V3_1 | {'$ref':'#nowhere','minimum':0} | /$ref | nothing stands at '#nowhere'; any value is taken",
            })
    void aKeywordThatMeansNothingCostsOnlyItself(
            SpecificationVersion version, String text, String place, String message) {
        SchemaLibrary library = new SchemaLibrary(documents("{}"));
        CompiledSchema schema = library.compile(schema(version, text), Direction.EITHER);

        assertThat(library.flaws()).containsExactly(new SchemaFlaw(new Place(DOCUMENT, "/schema" + place), message));
        assertThat(schema.check(json("1"))).isEmpty();
        assertThat(schema.check(json("-1")))
                .extracting(SchemaViolation::keyword)
                .containsExactly("minimum");
    }

    private static List<String> keywords(DocumentSet documents, Schema schema, String value) {
        return new SchemaLibrary(documents)
                .compile(schema, Direction.EITHER).check(json(value)).stream()
                        .map(SchemaViolation::keyword)
                        .toList();
    }

    private static List<String> messages(DocumentSet documents, Schema schema, String value) {
        return new SchemaLibrary(documents)
                .compile(schema, Direction.EITHER).check(json(value)).stream()
                        .map(SchemaViolation::message)
                        .toList();
    }

    private static List<SchemaViolation> check(SpecificationVersion version, String schema, String value) {
        return new SchemaLibrary(documents("{}"))
                .compile(schema(version, schema), Direction.EITHER)
                .check(json(value));
    }

    private static Schema schema(SpecificationVersion version, String text) {
        return new Schema(json(text), version, new Place(DOCUMENT, "/schema"));
    }

    private static DocumentSet documents(String text) {
        return new DocumentSet(Map.of(DOCUMENT, json(text)));
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException mistake) {
            throw new AssertionError(mistake);
        }
    }
}
