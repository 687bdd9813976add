package io.understudy.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.SpecificationVersion;
import io.understudy.generation.Generation.Generated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sample looks like: the contract's own values first, then the plainest that fit. */
class StaticSampleTest {

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'string','default':'d','example':'e','enum':['x','d','e']} | 'd'",
                "{'type':'string','example':'e','examples':['s'],'enum':['x','e']} | 'e'",
                "{'type':'string','examples':['s','t']} | 's'",
                "{'type':'string','enum':['x','y']} | 'x'",
                "{'type':'integer','default':'none','example':7} | 7",
                "{'const':{'a':1}} | {'a':1}",
                "{'type':'string'} | 'string'",
                "{'type':'string','minLength':8} | 'stringst'",
                "{'type':'string','maxLength':3} | 'str'",
                "{'type':'string','format':'date-time'} | '2019-08-24T14:15:22Z'",
                "{'type':'string','format':'uuid'} | '497f6eca-6276-4993-bfeb-53cbbbba6f08'",
                "{'type':'string','format':'email'} | 'user@example.com'",
                "{'type':'string','format':'ipv4'} | '192.168.0.1'",
                "{'type':'string','format':'byte'} | 'c3RyaW5n'",
                "{'type':'string','format':'of-our-own'} | 'string'",
                "{'type':'integer'} | 0",
                "{'type':'integer','minimum':5} | 5",
                "{'type':'integer','exclusiveMinimum':5} | 6",
                "{'type':'integer','maximum':-3} | -3",
                "{'type':'integer','minimum':1,'multipleOf':7} | 7",
                "{'type':'number'} | 0",
                "{'type':'number','minimum':0.25} | 0.25",
                "{'type':'boolean'} | true",
                "{'type':['null','boolean']} | true",
                "{'type':'null'} | null",
                "{'type':'array','items':{'type':'integer'}} | [0]",
                "{'type':'array','items':{'type':'integer'},'minItems':2,'uniqueItems':true} | [0,1]",
                "{'type':'array','maxItems':0} | []",
                "{'type':'array','prefixItems':[{'type':'string'},{'type':'boolean'}]} | ['string',true]",
                "{'properties':{'b':{'type':'integer'},'a':{'type':'string'}}} | {'b':0,'a':'string'}",
                "{'type':'object','additionalProperties':{'type':'integer'}} | {'property1':0,'property2':0}",
                "{'allOf':[{'properties':{'a':{'minimum':4}}},{'properties':{'a':{'type':'integer'}}}]} | {'a':4}",
                "{'oneOf':[{'type':'integer'},{'type':'string'}]} | 0",
                "{'anyOf':[{'type':'null'},{'type':'string'}]} | 'string'",
                "{'example':{'a':1,'p':2},'properties':{'p':{'writeOnly':true}}} | {'a':1}",
                "{'example':{'a':'no'},'properties':{'a':{'type':'integer'}}} | {'a':0}",
                "{} | 'string'",
                "true | 'string'",
            })
    void looksLikeThis(String schema, String sample) {
        assertThat(sample(SchemaCase.modern(schema.replace('\'', '"')))).isEqualTo(SchemaCase.json(sample));
    }

    @Test
    void aTreeEndsWhereItWouldRepeatItself() {
        SchemaCase tree = SchemaCase.document(
                SpecificationVersion.V3_0,
                "{'schema':{'$ref':'#/Node'},'Node':{'type':'object','properties':{"
                        + "'name':{'type':'string'},'parent':{'$ref':'#/Node'},"
                        + "'children':{'type':'array','items':{'$ref':'#/Node'}}}}}");

        assertThat(sample(tree)).isEqualTo(SchemaCase.json("{'name':'string','children':[]}"));
    }

    @Test
    void aDiscriminatorWithoutAlternativesHoldsTheNameOfTheHeir() {
        SchemaCase heir = SchemaCase.document(
                SpecificationVersion.V2_0,
                "{'schema':{'$ref':'#/definitions/Cat'},'definitions':{"
                        + "'Pet':{'type':'object','discriminator':'kind','required':['kind'],"
                        + "'properties':{'kind':{'type':'string'}}},"
                        + "'Cat':{'allOf':[{'$ref':'#/definitions/Pet'}]}}}");

        assertThat(sample(heir)).isEqualTo(SchemaCase.json("{'kind':'Cat'}"));
    }

    @Test
    void aSampleIsTheSameEveryTime() {
        for (SchemaCase schema : SchemaCase.all()) {
            assertThat(sample(schema)).as(schema.name()).isEqualTo(sample(schema));
        }
    }

    private static JsonNode sample(SchemaCase schema) {
        return ((Generated) schema.sample().generation()).value();
    }
}
