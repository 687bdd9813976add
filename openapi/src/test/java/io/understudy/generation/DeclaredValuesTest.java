package io.understudy.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.SpecificationVersion;
import io.understudy.generation.Generation.Generated;
import io.understudy.generation.data.RandomSeed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value is found wherever one exists, and null is sent where the schema gives it. */
class DeclaredValuesTest {

    private static JsonNode value(Generation generation) {
        assertThat(generation).isInstanceOf(Generated.class);
        return ((Generated) generation).value();
    }

    @ParameterizedTest(name = "{0} with {1} to {2} characters")
    @CsvSource({
        "email, 0, 12",
        "email, 0, 5",
        "email, 100, 100",
        "email, 200, 220",
        "idn-email, 0, 8",
        "date-time, 24, 24",
        "date-time, 20, 20",
        "date-time, 30, 30",
        "time, 13, 13",
        "duration, 8, 8",
        "byte, 44, 44",
        "byte, 0, 4",
        "byte, 1000, 1003",
        "ipv4, 15, 15",
        "ipv4, 0, 7",
        "ipv4, 8, 8",
        "ipv6, 0, 5",
        "ipv6, 2, 2",
        "ipv6, 39, 39",
        "ipv6, 17, 17",
        "ipv6, 25, 25",
        "hostname, 0, 10",
        "hostname, 0, 1",
        "hostname, 100, 100",
        "hostname, 12, 12",
        "uri, 0, 11",
        "uri, 0, 3",
        "uri, 19, 19",
        "uri, 300, 300",
        "uri-reference, 0, 2",
        "iri, 0, 12",
        "uri-template, 0, 14",
        "json-pointer, 0, 3",
        "json-pointer, 40, 40",
        "relative-json-pointer, 0, 1",
        "regex, 0, 4",
        "regex, 60, 60",
        "uuid, 36, 36",
        "date, 10, 10",
        "password, 40, 40",
        "of-our-own, 3, 3"
    })
    void everyFormatHasTextsOfEveryLengthThatItPermits(String format, int least, int most) {
        SchemaCase schema = SchemaCase.modern("{\"type\":\"string\",\"format\":\"" + format + "\",\"minLength\":"
                + least + ",\"maxLength\":" + most + "}");

        assertThat(value(schema.sample().generation()).textValue().length()).isBetween(least, most);
        for (long seed = 0; seed < 5; seed++) {
            assertThat(value(schema.data().of(schema.schema(), new RandomSeed(seed)))
                            .textValue()
                            .length())
                    .isBetween(least, most);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "arn:[a-z0-9-\\\\.]{1,63}:[a-z0-9-\\\\.]{0,63}:[a-z0-9-\\\\.]{0,63}:[a-z0-9-\\\\.]{0,63}:[^/].{0,1023} | 1284",
                "([^\\\\s]+(\\\\.(?i)[a-z]{3})$) | 50",
                "^\\\\p{Lu}{3}-\\\\d{4}$ | 8",
                "^(?<year>[0-9]{4})-\\\\k<year>$ | 9",
                "^([a-z]{0,1000}:){5}x$ | 20",
            })
    void aTextIsFoundForPatternsOfEveryKind(String pattern, int most) {
        SchemaCase schema =
                SchemaCase.modern("{\"type\":\"string\",\"pattern\":\"" + pattern + "\",\"maxLength\":" + most + "}");

        assertThat(value(schema.sample().generation()).textValue().length()).isBetween(1, most);
        assertThat(value(schema.data().of(schema.schema(), new RandomSeed(7)))
                        .textValue()
                        .length())
                .isBetween(1, most);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'string','format':'date-time','nullable':true,'example':null}",
                "{'type':'string','nullable':true,'default':null}",
                "{'type':'object','nullable':true,'example':null,'properties':{'a':{'type':'string'}}}",
                "{'nullable':true,'default':null,'allOf':[{'type':'object'}]}",
                "{'type':'array','nullable':true,'example':null,'items':{}}",
                "{'nullable':true,'enum':['a',null],'example':null}",
            })
    void nullIsSentWhereASchemaOf30GivesIt(String schema) {
        SchemaCase nullable = SchemaCase.document(SpecificationVersion.V3_0, "{'schema':" + schema + "}");

        assertThat(value(nullable.sample().generation()).isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':['string','null'],'examples':[null]}",
                "{'type':['string','null'],'default':null}",
                "{'type':['null','integer'],'examples':[null,1]}",
            })
    void nullIsSentWhereASchemaOf31GivesIt(String schema) {
        assertThat(value(SchemaCase.modern(schema).sample().generation()).isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'oneOf':[{'type':'integer'},{'type':'number'}]}",
                "{'oneOf':[{'type':'object','properties':{'messages':{'type':'array','items':{'type':'object',"
                        + "'properties':{'to':{'type':'string','example':'1'}}}}}},{'type':'object','properties':"
                        + "{'messages':{'type':'array','items':{'type':'object','properties':"
                        + "{'status':{'type':'string','example':'2'}}}}}}]}",
                "{'oneOf':[{'type':'array','items':{'type':'integer'}},{'type':'array','items':{'type':'number'}}]}",
            })
    void alternativesThatOverlapLeaveValuesThatFitOnlyOne(String schema) {
        SchemaCase overlapping = SchemaCase.modern(schema.replace('\'', '"'));

        value(overlapping.sample().generation());
        value(overlapping.data().of(overlapping.schema(), new RandomSeed(3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'allOf':[{'type':'object','additionalProperties':false,'required':['id'],"
                        + "'properties':{'id':{'type':'string','example':'w1'}}},{'type':'object',"
                        + "'additionalProperties':false,'required':['name'],"
                        + "'properties':{'name':{'type':'string','example':'x'}}}]} | {'id':'w1','name':'x'}",
                "{'type':'object','additionalProperties':false,'required':['id','url'],"
                        + "'properties':{'url':{'type':'string'}}} | {'url':'string','id':'string'}",
                "{'type':'object','required':['n'],'properties':{'n':{'type':'integer','minimum':5,'maximum':1},"
                        + "'s':{'type':'boolean'}}} | {'n':5,'s':true}",
                "{'type':'array','minItems':1,'items':{'allOf':[{'type':'string'},{'type':'integer'}]}} | ['string']",
                "{'type':'string','minLength':9,'maxLength':3} | 'str'",
                "{'enum':['a','b'],'pattern':'c'} | 'a'",
                "{'type':'string','format':'date','maxLength':3} | '2019-08-24'",
                "{'type':'object','required':['deep'],'properties':{'deep':{'type':'object','required':['n'],"
                        + "'properties':{'n':{'type':'string','pattern':'^a$','minLength':4},'m':{'type':'integer'}}}}}"
                        + " | {'deep':{'n':'string','m':0}}",
            })
    void whereNoValueFitsTheNearestIsAsTheSchemaSays(String schema, String nearest) {
        SchemaCase impossible = SchemaCase.modern(schema.replace('\'', '"'));

        assertThat(impossible.sample().generation()).isInstanceOf(Generation.Impossible.class);
        assertThat(impossible.nearest()).isEqualTo(SchemaCase.json(nearest));
    }
}
