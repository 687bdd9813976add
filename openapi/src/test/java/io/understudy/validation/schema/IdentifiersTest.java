package io.understudy.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.document.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References to schemas by their identifiers (JSON Schema 2020-12 core, section 8.2). */
final class IdentifiersTest {
    /** A tree whose leaves any schema around it may restrict. */
    private static final String TREE =
            "{'$id':'https://a.test/tree','$dynamicAnchor':'node','type':'object','properties':{"
                    + "'data':true,'children':{'type':'array','items':{'$dynamicRef':'#node'}}}}";

    @ParameterizedTest(name = "{0} judges {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // '#' is the schema resource around it and not the document.
                "{'$id':'https://a.test/s','type':'object','properties':{'in':{'$ref':'#'}}} | {'in':{}} | fits",
                "{'$id':'https://a.test/s','type':'object','properties':{'in':{'$ref':'#'}}} | {'in':1} | /in type",
                "{'$id':'https://a.test/s','$defs':{'I':{'$id':'inner','type':'array','items':{'$ref':'#'}}},'$ref':'inner'} | [[]] | fits",
                "{'$id':'https://a.test/s','$defs':{'I':{'$id':'inner','type':'array','items':{'$ref':'#'}}},'$ref':'inner'} | [1] | /0 type",
                // A pointer counts from the resource.
                "{'$id':'https://a.test/s','$defs':{'I':{'type':'integer'}},'$ref':'#/$defs/I'} | 'x' | type",
                // Relative bases.
                "{'$id':'https://a.test/dir/s','$defs':{'I':{'$id':'../other','type':'integer'}},'$ref':'https://a.test/other'} | 'x' | type",
                "{'$id':'https://a.test/dir/s','$defs':{'I':{'$id':'t/','$defs':{'J':{'$id':'j','type':'integer'}}}},'$ref':'t/j'} | 'x' | type",
                "{'$id':'urn:uuid:deadbeef-1234-ffff-ffff-4321feebdaed','$defs':{'I':{'type':'integer'}},'$ref':'urn:uuid:deadbeef-1234-ffff-ffff-4321feebdaed#/$defs/I'} | 'x' | type",
                // Anchors.
                "{'$id':'https://a.test/s','$defs':{'I':{'$anchor':'whole','type':'integer'}},'$ref':'#whole'} | 'x' | type",
                "{'$id':'https://a.test/s','$defs':{'I':{'$anchor':'whole','type':'integer'}},'$ref':'https://a.test/s#whole'} | 1 | fits",
                "{'$id':'https://a.test/s','$defs':{'A':{'$id':'a','$anchor':'x','type':'integer'},'B':{'$id':'b','$anchor':'x','type':'string'}},'$ref':'b#x'} | 1 | type",
                // A dynamic reference without a dynamic anchor, and a plain reference to one, are plain.
                "{'$id':'https://a.test/s','$defs':{'I':{'$anchor':'i','type':'integer'}},'$dynamicRef':'#i'} | 'x' | type",
                "{'$id':'https://a.test/s','$defs':{'I':{'$dynamicAnchor':'i','type':'integer'}},'$ref':'#i'} | 'x' | type",
                // What looks like an identifier in a value is none.
                "{'$id':'https://a.test/s','$defs':{'I':{'const':{'$id':'https://a.test/i','type':'string'}},'J':{'$id':'https://a.test/i','type':'integer'}},'$ref':'i'} | 1 | fits",
            })
    void references(String schema, String value, String broken) {
        assertThat(SchemaFixture.broken(SpecificationVersion.V3_1, schema, value))
                .containsExactly(broken);
    }

    @Test
    void theOutermostDynamicAnchorDecides() {
        String strict = "{'$id':'https://a.test/strict','$dynamicAnchor':'node','$ref':'tree',"
                + "'unevaluatedProperties':false,'$defs':{'T':" + TREE + "}}";
        String misspelt = "{'children':[{'daat':1}]}";

        assertThat(SchemaFixture.broken(SpecificationVersion.V3_1, strict, misspelt))
                .contains("/children/0 unevaluatedProperties");
        assertThat(SchemaFixture.broken(SpecificationVersion.V3_1, TREE, misspelt))
                .containsExactly("fits");
        assertThat(SchemaFixture.broken(SpecificationVersion.V3_1, strict, "{'children':[{'data':1}]}"))
                .containsExactly("fits");
    }

    @Test
    void aListOfAnythingBecomesAListOfWhatTheSchemaAroundItSays() {
        String list = "'$defs':{'L':{'$id':'list','items':{'$dynamicRef':'#item'},"
                + "'$defs':{'any':{'$dynamicAnchor':'item'}}}";
        String texts = "{'$id':'https://a.test/texts','$ref':'list'," + list
                + ",'S':{'$dynamicAnchor':'item','type':'string'}}}";
        String any = "{'$id':'https://a.test/any','$ref':'list'," + list + "}}";

        assertThat(SchemaFixture.broken(SpecificationVersion.V3_1, texts, "['a',1]"))
                .containsExactly("/1 type");
        assertThat(SchemaFixture.broken(SpecificationVersion.V3_1, any, "['a',1]"))
                .containsExactly("fits");
    }
}
