package io.understudy.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.document.Place;
import io.understudy.document.SpecificationVersion;
import io.understudy.generation.Generation.Generated;
import io.understudy.generation.Generation.Impossible;
import io.understudy.generation.data.RandomSeed;
import io.understudy.generation.search.SearchPass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas that no value fits, and what is said about them. */
class ImpossibleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "false || it permits nothing",
                "{'type':'integer','minimum':5,'maximum':3} || there is no number from 5 to 3",
                "{'type':'number','minimum':5,'exclusiveMaximum':5} || there is no number from 5 to 5, exclusive,",
                "{'type':'integer','minimum':1,'maximum':2,'multipleOf':5} || there is no multiple of 5 from 1 to 2",
                "{'type':'string','minLength':3,'maxLength':2}"
                        + " || a text cannot have at least 3 and at most 2 characters",
                "{'type':'string','minLength':1000000}"
                        + " || a text of 1000000 characters is longer than any that is made here (100000)",
                "{'type':'string','pattern':'^a$','minLength':5}"
                        + " || no text of a permitted length was found that matches the pattern '^a$'",
                "{'type':'string','pattern':'((a{1000}){1000}){1000}'}"
                        + " || no text of a permitted length was found that matches the pattern '((a{1000}){1000}){1000}'",
                "{'type':'array','minItems':3,'maxItems':2} || an array cannot have at least 3 and at most 2 items",
                "{'type':'array','minItems':100000}"
                        + " || an array of 100000 items is longer than any that is made here (1000)",
                "{'type':'array','items':false,'minItems':1}"
                        + " || an array must have more than 0 items, which it does not permit",
                "{'type':'array','items':{'type':'boolean'},'minItems':3,'uniqueItems':true}"
                        + " | /items | too few different values were found for the array that it is the item of",
                "{'type':'object','required':['a'],'additionalProperties':false}"
                        + " || it requires 'a', which it does not permit",
                "{'type':'object','required':['a'],'not':{'required':['a']}}"
                        + " || it requires 'a', which it does not permit",
                "{'type':'object','required':['a','b'],'maxProperties':1}"
                        + " || it asks for at least 2 and at most 1 properties",
                "{'type':'object','minProperties':2,'properties':{'a':{}},'additionalProperties':false}"
                        + " || it needs at least 2 properties, and only 1 could be made",
                "{'allOf':[{'type':'string'},{'type':'integer'}]} | /allOf/0 | its types exclude each other",
                "{'type':'number of things'} || it asks for the unknown type 'number of things'",
                "{'enum':['a','b'],'pattern':'c'} || none of its permitted values fits",
                "{'const':1,'enum':[2]} || its enum and const have no value in common",
                "{'not':{}} | /not | a 'not' or 'if' forbids every value",
                "{'type':'object','required':['a'],'properties':{'a':{'type':'object','required':['b/c'],"
                        + "'properties':{'b/c':{'type':'string','maxLength':-1}}}}}"
                        + " | /properties/a/properties/b~1c | a text cannot have at least 0 and at most -1 characters",
            })
    void isTold(String schema, String place, String reason) {
        String pointer = "/schema" + (place == null ? "" : place);
        Impossible expected = new Impossible(
                new Place(SchemaCase.ADDRESS, pointer),
                "No value fits the schema contract.json#" + pointer + ": " + reason + ".");
        SchemaCase impossible = SchemaCase.modern(schema.replace('\'', '"'));

        assertThat(impossible.sample().generation()).isEqualTo(expected);
        assertThat(impossible.data().of(impossible.schema(), new RandomSeed(1))).isEqualTo(expected);
    }

    @Test
    void twoAlternativesThatAlwaysFitBothAreRefusedByTheCheck() {
        assertThat(sentence(SchemaCase.modern("{'oneOf':[{'type':'null'},{'type':'null'}]}")))
                .isEqualTo("No value fits the schema contract.json#/schema: no value was found that fits; the first"
                        + " one tried was refused because it must match exactly one schema in oneOf.");
    }

    @Test
    void aValueThatMustContainItsLikeForEver() {
        assertThat(sentence(SchemaCase.document(
                        SpecificationVersion.V3_0,
                        "{'schema':{'$ref':'#/Link'},'Link':{'type':'object','required':['next'],"
                                + "'properties':{'next':{'$ref':'#/Link'}}}}")))
                .isEqualTo("No value fits the schema contract.json#/Link:"
                        + " each value would have to contain another one, without end.");
    }

    @Test
    void aSchemaThatIsItselfAndNothingElse() {
        assertThat(sentence(SchemaCase.document(
                        SpecificationVersion.V3_1, "{'schema':{'$ref':'#/A'},'A':{'allOf':[{'$ref':'#/A'}]}}")))
                .isEqualTo("No value fits the schema contract.json#/A:"
                        + " it contains itself in its own allOf, oneOf, anyOf or $ref.");
    }

    @Test
    void aSchemaThatNoCheckComesToTheEndOf() {
        assertThat(sentence(SchemaCase.document(
                        SpecificationVersion.V3_0,
                        "{'schema':{'$ref':'#/Pet'},"
                                + "'Pet':{'type':'object','oneOf':[{'$ref':'#/Dog'},{'$ref':'#/Cat'}]},"
                                + "'Dog':{'type':'object'},'Cat':{'allOf':[{'$ref':'#/Pet'}]}}")))
                .isEqualTo("No value fits the schema contract.json#/Pet: no value was found that fits; the first one"
                        + " tried was refused because it must NOT be nested so deeply that its schema cannot be"
                        + " followed.");
    }

    /** Every way through this maze needs another way through it. */
    @Test
    void aMazeOfRecursionIsGivenUpWithinTheSteps() {
        SchemaCase maze = SchemaCase.document(
                SpecificationVersion.V3_1,
                "{'schema':{'$ref':'#/A'},"
                        + "'A':{'type':'object','required':['a','b'],"
                        + "'properties':{'a':{'$ref':'#/B'},'b':{'$ref':'#/C'}}},"
                        + "'B':{'type':'array','minItems':3,'items':{'$ref':'#/C'}},"
                        + "'C':{'oneOf':[{'$ref':'#/A'},{'$ref':'#/B'},{'$ref':'#/D'}]},"
                        + "'D':{'type':'object','additionalProperties':{'$ref':'#/C'},'minProperties':2}}");

        assertThat(maze.sample().generation()).isInstanceOf(Impossible.class);
        assertThat(maze.sample().steps()).isLessThanOrEqualTo(SearchPass.allSteps());
        SeededData source = maze.data();
        for (int seed = 0; seed < 5; seed++) {
            assertThat(source.report(maze.schema(), new RandomSeed(seed)).steps())
                    .isLessThanOrEqualTo(SearchPass.allSteps());
        }
    }

    /** Six kinds, each of which may contain all others in two ways: in full that is more than 46080 values. */
    @Test
    void abundanceIsCutDownWithinTheSteps() {
        StringBuilder document = new StringBuilder("{'schema':{'$ref':'#/K0'}");
        for (int kind = 0; kind < 6; kind++) {
            document.append(",'K").append(kind).append("':{'type':'object','properties':{'name':{'type':'string'}");
            for (int other = 0; other < 6; other++) {
                document.append(",'one")
                        .append(other)
                        .append("':{'$ref':'#/K")
                        .append(other)
                        .append("'}");
                document.append(",'many").append(other).append("':{'type':'array','items':{'$ref':'#/K");
                document.append(other).append("'}}");
            }
            document.append("}}");
        }
        SchemaCase abundant = SchemaCase.document(
                SpecificationVersion.V3_0, document.append('}').toString());

        Generator.Report sample = abundant.sample();

        assertThat(sample.generation()).isInstanceOf(Generated.class);
        assertThat(sample.steps()).isLessThanOrEqualTo(SearchPass.allSteps());
        SeededData source = abundant.data();
        for (int seed = 0; seed < 5; seed++) {
            Generator.Report data = source.report(abundant.schema(), new RandomSeed(seed));
            assertThat(data.generation()).isInstanceOf(Generated.class);
            assertThat(data.steps()).isLessThanOrEqualTo(SearchPass.allSteps());
        }
    }

    private static String sentence(SchemaCase schema) {
        return ((Impossible) schema.sample().generation()).sentence();
    }
}
