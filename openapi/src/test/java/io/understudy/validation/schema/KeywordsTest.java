package io.understudy.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.document.SpecificationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each keyword means, by JSON Schema 2020-12 for 3.1 and by the Schema Objects of 2.0 and 3.0. */
final class KeywordsTest {

    @ParameterizedTest(name = "{0} judges {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'properties':{'a':true},'unevaluatedProperties':false} | {'a':1} | fits",
                "{'properties':{'a':true},'unevaluatedProperties':false} | {'b':1} | unevaluatedProperties",
                "{'properties':{'a':true},'unevaluatedProperties':{'type':'string'}} | {'a':1,'b':'x'} | fits",
                "{'properties':{'a':true},'unevaluatedProperties':{'type':'string'}} | {'a':1,'b':1} | /b type",
                "{'patternProperties':{'^x-':true},'unevaluatedProperties':false} | {'x-a':1} | fits",
                "{'additionalProperties':true,'unevaluatedProperties':false} | {'a':1} | fits",
                "{'unevaluatedProperties':false} | [1] | fits",
                "{'allOf':[{'properties':{'a':true}},{'properties':{'b':true}}],'unevaluatedProperties':false} | {'a':1,'b':1} | fits",
                "{'allOf':[{'properties':{'a':true}}],'unevaluatedProperties':false} | {'a':1,'b':1} | unevaluatedProperties",
                "{'anyOf':[{'required':['a'],'properties':{'a':true}},{'required':['b'],'properties':{'b':true}}],'unevaluatedProperties':false} | {'a':1,'b':1} | fits",
                "{'anyOf':[{'required':['a'],'properties':{'a':true,'c':true}},{'required':['b'],'properties':{'b':true}}],'unevaluatedProperties':false} | {'b':1,'c':1} | unevaluatedProperties",
                "{'oneOf':[{'required':['a'],'properties':{'a':true}},{'required':['b'],'properties':{'b':true}}],'unevaluatedProperties':false} | {'b':1} | fits",
                "{'oneOf':[{'required':['a'],'properties':{'a':true}},{'properties':{'b':{'const':2}},'required':['b']}],'unevaluatedProperties':false} | {'b':2,'c':1} | unevaluatedProperties",
                "{'not':{'not':{'properties':{'a':true}}},'unevaluatedProperties':false} | {'a':1} | unevaluatedProperties",
                "{'if':{'required':['a'],'properties':{'a':true}},'then':{'properties':{'b':true}},'else':{'properties':{'c':true}},'unevaluatedProperties':false} | {'a':1,'b':1} | fits",
                "{'if':{'required':['a'],'properties':{'a':true}},'then':{'properties':{'b':true}},'else':{'properties':{'c':true}},'unevaluatedProperties':false} | {'c':1} | fits",
                "{'if':{'required':['a'],'properties':{'a':true}},'then':{'properties':{'b':true}},'else':{'properties':{'c':true}},'unevaluatedProperties':false} | {'b':1} | unevaluatedProperties",
                "{'if':{'required':['a'],'properties':{'a':true}},'unevaluatedProperties':false} | {'a':1} | fits",
                "{'dependentSchemas':{'a':{'properties':{'a':true,'b':true}}},'unevaluatedProperties':false} | {'a':1,'b':1} | fits",
                "{'dependentSchemas':{'a':{'properties':{'b':true}}},'unevaluatedProperties':false} | {'b':1} | unevaluatedProperties",
                "{'dependentRequired':{'a':['b']},'properties':{'a':true},'unevaluatedProperties':false} | {'a':1,'b':1} | unevaluatedProperties",
                "{'$defs':{'A':{'properties':{'a':true}}},'$id':'https://a.test/s','$ref':'#/$defs/A','unevaluatedProperties':false} | {'a':1} | fits",
                "{'propertyNames':{'maxLength':1},'unevaluatedProperties':false} | {'a':1} | unevaluatedProperties",
                "{'allOf':[{'unevaluatedProperties':true}],'unevaluatedProperties':false} | {'a':1} | fits",
                "{'allOf':[{'properties':{'a':true},'unevaluatedProperties':false}],'properties':{'b':true}} | {'a':1,'b':1} | unevaluatedProperties",
                "{'properties':{'in':{'properties':{'a':true}}},'unevaluatedProperties':false} | {'in':{'z':1}} | fits",
            })
    void unevaluatedProperties(String schema, String value, String broken) {
        assertThat(SchemaFixture.broken(SpecificationVersion.V3_1, schema, value))
                .containsExactly(broken);
    }

    @ParameterizedTest(name = "{0} judges {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'unevaluatedItems':false} | [] | fits",
                "{'unevaluatedItems':false} | [1] | unevaluatedItems",
                "{'unevaluatedItems':false} | {'a':1} | fits",
                "{'prefixItems':[true],'unevaluatedItems':false} | [1] | fits",
                "{'prefixItems':[true],'unevaluatedItems':false} | [1,2] | unevaluatedItems",
                "{'prefixItems':[true],'unevaluatedItems':{'type':'string'}} | [1,2] | /1 type",
                "{'items':true,'unevaluatedItems':false} | [1,2] | fits",
                "{'contains':{'type':'string'},'unevaluatedItems':false} | ['a','b'] | fits",
                "{'contains':{'type':'string'},'unevaluatedItems':false} | ['a',1] | unevaluatedItems",
                "{'allOf':[{'prefixItems':[true]},{'prefixItems':[true,true]}],'unevaluatedItems':false} | [1,2] | fits",
                "{'anyOf':[{'prefixItems':[{'const':1},true]},{'prefixItems':[{'const':2}]}],'unevaluatedItems':false} | [2,2] | unevaluatedItems",
                "{'oneOf':[{'prefixItems':[{'const':1},true]},{'prefixItems':[{'const':2}]}],'unevaluatedItems':false} | [1,2] | fits",
                "{'if':{'prefixItems':[{'const':1}]},'then':{'prefixItems':[true,true]},'unevaluatedItems':false} | [1,2] | fits",
                "{'if':{'prefixItems':[{'const':1}]},'then':{'prefixItems':[true,true]},'unevaluatedItems':false} | [2] | unevaluatedItems",
                "{'not':{'prefixItems':[{'const':1}]},'unevaluatedItems':false} | [2] | unevaluatedItems",
            })
    void unevaluatedItems(String schema, String value, String broken) {
        assertThat(SchemaFixture.broken(SpecificationVersion.V3_1, schema, value))
                .containsExactly(broken);
    }

    @ParameterizedTest(name = "{0} judges {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'contains':{'const':1}} | [2,1] | fits",
                "{'contains':{'const':1}} | [2] | contains",
                "{'contains':{'const':1}} | [] | contains",
                "{'contains':{'const':1}} | {} | fits",
                "{'contains':{'const':1},'minContains':0} | [] | fits",
                "{'contains':{'const':1},'minContains':2} | [1,2,1] | fits",
                "{'contains':{'const':1},'minContains':2} | [1,2] | minContains",
                "{'contains':{'const':1},'maxContains':1} | [1,1] | maxContains",
                "{'contains':{'const':1},'minContains':0,'maxContains':1} | [] | fits",
                "{'minContains':2,'maxContains':1} | [] | fits",
                "{'prefixItems':[{'type':'string'}]} | ['a',1] | fits",
                "{'prefixItems':[{'type':'string'},{'type':'integer'}]} | ['a'] | fits",
                "{'prefixItems':[{'type':'string'}],'items':{'type':'integer'}} | ['a','b'] | /1 type",
                "{'prefixItems':[{'type':'string'}],'items':false} | ['a'] | fits",
                "{'uniqueItems':true} | [1,1.0] | uniqueItems",
                "{'uniqueItems':true} | [1,true] | fits",
                "{'uniqueItems':true} | [0,false] | fits",
                "{'uniqueItems':true} | [{'a':1,'b':2.0},{'b':2,'a':1.00}] | uniqueItems",
                "{'uniqueItems':true} | [[1],[1.0]] | uniqueItems",
                "{'uniqueItems':true} | ['1',1] | fits",
                "{'uniqueItems':true} | [1e2,100] | uniqueItems",
                "{'uniqueItems':true} | [9007199254740993,9007199254740992] | fits",
                "{'uniqueItems':false} | [1,1] | fits",
            })
    void lists(String schema, String value, String broken) {
        assertThat(SchemaFixture.broken(SpecificationVersion.V3_1, schema, value))
                .containsExactly(broken);
    }

    @ParameterizedTest(name = "{0} judges {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'if':{'const':1},'then':{'type':'string'}} | 1 | type",
                "{'if':{'const':1},'then':{'type':'string'}} | 2 | fits",
                "{'if':{'const':1},'else':{'type':'string'}} | 2 | type",
                "{'then':{'type':'string'},'else':{'type':'boolean'}} | 2 | fits",
                "{'dependentRequired':{'a':['b']}} | {} | fits",
                "{'dependentRequired':{'a':['b']}} | {'a':1,'b':1} | fits",
                "{'dependentSchemas':{'a':{'minProperties':2}}} | {'a':1} | minProperties",
                "{'dependentSchemas':{'a':{'minProperties':2}}} | {'b':1} | fits",
                "{'dependentSchemas':{'a':false}} | {'b':1} | fits",
                "{'properties':{'a':true},'patternProperties':{'^b':{'type':'integer'}},'additionalProperties':false} | {'a':1,'bc':2} | fits",
                "{'properties':{'a':true},'patternProperties':{'^b':{'type':'integer'}},'additionalProperties':false} | {'c':1} | additionalProperties",
                "{'properties':{'ab':{'minimum':5}},'patternProperties':{'b$':{'maximum':3}}} | {'ab':4} | /ab minimum,/ab maximum",
                "{'patternProperties':{'^b':{'type':'integer'}},'additionalProperties':{'type':'string'}} | {'b':1,'a':1} | /a type",
                // Only what stands beside it in the same schema counts for additionalProperties.
                "{'allOf':[{'properties':{'a':true}}],'additionalProperties':false} | {'a':1} | additionalProperties",
                "{'propertyNames':{'pattern':'^a'}} | {'ab':1} | fits",
                "{'not':{'type':'integer'}} | 1.0 | not",
                "{'type':'integer'} | 1.0 | fits",
                "{'type':'integer'} | 1.5 | type",
                "{'const':{'a':[1,null]}} | {'a':[1.0,null]} | fits",
                "{'enum':[0]} | false | enum",
                "false | 1 | false",
            })
    void conditionsAndObjects(String schema, String value, String broken) {
        assertThat(SchemaFixture.broken(SpecificationVersion.V3_1, schema, value))
                .containsExactlyInAnyOrder(broken.split(","));
    }

    @ParameterizedTest(name = "{0} judges {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'multipleOf':0.01} | 19.99 | fits",
                "{'multipleOf':0.01} | 19.995 | multipleOf",
                "{'multipleOf':0.1} | 0.3 | fits",
                "{'multipleOf':0.0001} | 0.0075 | fits",
                "{'multipleOf':2} | 7 | multipleOf",
                "{'multipleOf':2} | 0 | fits",
                "{'multipleOf':1e-8} | 12391239123 | fits",
                "{'multipleOf':3} | 100000000000000000000000000000001 | multipleOf",
                "{'multipleOf':3} | 100000000000000000000000000000002 | fits",
                "{'maximum':18446744073709551615} | 18446744073709551615 | fits",
                "{'maximum':18446744073709551615} | 18446744073709551616 | maximum",
                "{'minimum':-1e400} | -1e401 | minimum",
                "{'exclusiveMaximum':972783798187987123879878123.18878137} | 972783798187987123879878123.188781371 | exclusiveMaximum",
                "{'minimum':1.1} | 1.10 | fits",
                "{'type':'integer'} | 1e3 | fits",
                "{'type':'integer'} | 123456789012345678901234567890 | fits",
                "{'minLength':2} | '💩' | minLength",
                "{'maxLength':1} | '💩' | fits",
                "{'maxLength':2} | 'e\u0301x' | maxLength",
                "{'maxLength':2.0} | 'abc' | maxLength",
                "{'minimum':5} | 'text' | fits",
                "{'minLength':5} | 1 | fits",
            })
    void numbersAndLengths(String schema, String value, String broken) {
        assertThat(SchemaFixture.broken(SpecificationVersion.V3_1, schema, value))
                .containsExactly(broken);
    }

    @ParameterizedTest(name = "{0}: {1} judges {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "V3_0 | {'minimum':1,'exclusiveMinimum':true} | 1 | exclusiveMinimum",
                "V2_0 | {'minimum':1,'exclusiveMinimum':true} | 1.5 | fits",
                "V2_0 | {'maximum':1,'exclusiveMaximum':false} | 1 | fits",
                "V3_0 | {'exclusiveMaximum':true} | 1 | fits",
                "V3_0 | {'dependentRequired':{'a':['b']}} | {'a':1} | fits",
                "V3_0 | {'unevaluatedProperties':false} | {'a':1} | fits",
                "V2_0 | {'unevaluatedProperties':false} | {'a':1} | fits",
                "V3_0 | {'type':'object','nullable':true,'properties':{'a':{'type':'string'}}} | {'a':null} | /a type",
                "V2_0 | {'type':'array','items':{'type':'integer'},'uniqueItems':true} | [1,1] | uniqueItems",
                "V2_0 | {'type':'file'} | 'text' | fits",
            })
    void theFormsOf2And30(SpecificationVersion version, String schema, String value, String broken) {
        assertThat(SchemaFixture.broken(version, schema, value)).containsExactly(broken);
    }
}
