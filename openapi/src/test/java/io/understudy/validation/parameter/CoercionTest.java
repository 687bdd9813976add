package io.understudy.validation.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.validation.Violation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text becomes by its schema; expected by the rules of JSON Schema and the grammar of JSON's numbers. */
class CoercionTest {

    @ParameterizedTest(name = "{1} as {0}: {2}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            value = {
                "{type: integer}	12	12",
                "{type: integer}	-0	0",
                "{type: integer}	007	type",
                "{type: integer}	12.0	12.0",
                "{type: integer}	1e3	1E+3",
                "{type: integer}	1.5	type",
                "{type: integer}	%2B5	type",
                "{type: integer}	0x10	type",
                "{type: integer}	1_000	type",
                "{type: integer}	٣	type",
                "{type: integer}	``	type",
                "{type: integer}	%2012	type",
                "{type: integer}	123456789012345678901234567890	123456789012345678901234567890",
                "{type: integer, maximum: 123456789012345678901234567890}	123456789012345678901234567891	maximum",
                "{type: integer, format: int32}	2147483648	format",
                "{type: integer, format: int64}	9223372036854775807	9223372036854775807",
                "{type: number}	1.10	1.10",
                "{type: number}	0.1234567890123456789012345	0.1234567890123456789012345",
                "{type: number}	.5	type",
                "{type: number}	5.	type",
                "{type: number}	NaN	type",
                "{type: number}	Infinity	type",
                "{type: number}	1e999999999	type",
                "{type: number, multipleOf: 0.01}	1.10	1.10",
                "{type: boolean}	true	true",
                "{type: boolean}	false	false",
                "{type: boolean}	True	type",
                "{type: boolean}	1	type",
                "{type: boolean}	yes	type",
                "{type: string}	12	\"12\"",
                "{type: string}	true	\"true\"",
                "{type: string}	null	\"null\"",
                "{}	12	\"12\"",
                "true	12	\"12\"",
                "{type: 'null'}	null	null",
                "{type: 'null'}	``	null",
                "{type: [integer, 'null']}	null	null",
                "{type: [integer, 'null']}	5	5",
                "{type: [integer, 'null']}	x	type",
                "{type: [string, 'null']}	null	\"null\"",
                "{type: [string, 'null'], minLength: 1}	``	null",
                "{type: [integer, string]}	12	12",
                "{type: [integer, string]}	x	\"x\"",
                "{type: [integer, string]}	012	\"012\"",
                "{type: [integer, string], enum: ['12', 13]}	12	\"12\"",
                "{type: [integer, string], enum: ['12', 13]}	13	13",
                "{enum: [1, 2]}	2	2",
                "{enum: [1, 2]}	3	enum",
                "{enum: [1, 2]}	x	enum",
                "{enum: [1, '2', true]}	2	\"2\"",
                "{enum: [1, '2', true]}	true	true",
                "{type: integer, enum: [1, 2]}	2	2",
                "{const: 5}	5	5",
                "{const: 5}	6	const",
                "{$ref: '#/components/schemas/Page'}	5	5",
                "{$ref: '#/components/schemas/Page'}	0	minimum",
                "{$ref: '#/components/schemas/Page', maximum: 3}	5	maximum",
                "{allOf: [{$ref: '#/components/schemas/Page'}, {maximum: 3}]}	3	3",
                "{allOf: [{type: [integer, string]}, {type: [integer, boolean]}]}	5	5",
                "{allOf: [{type: integer}, {type: boolean}]}	5	type, type",
                "{oneOf: [{type: integer}, {type: boolean}]}	true	true",
                "{oneOf: [{type: integer}, {type: boolean}]}	5	5",
                "{oneOf: [{type: string, pattern: '^[a-z]+$'}, {type: integer}]}	5	5",
                "{oneOf: [{type: string, pattern: '^0'}, {type: integer, minimum: 10}]}	012	\"012\"",
                "{anyOf: [{type: string, format: date}, {type: integer}]}	2020-02-29	\"2020-02-29\"",
                "{oneOf: [{type: array, items: {type: integer}}, {type: string}]}	1,2	[1,2]",
                "{oneOf: [{type: array, items: {type: integer}}, {type: string}]}	a,b	\"a,b\"",
                "{oneOf: [{type: array, items: {type: integer}}, {type: array, items: {type: string}}]}	1,a	[\"1\",\"a\"]",
                "{type: array, items: {type: integer}}	1,2	[1,2]",
                "{type: array, items: {type: integer}}	1%2C2	[1,2]",
                "{type: array, items: {type: string}}	1%2C2	[\"1,2\"]",
                "{type: array, items: {type: integer}}	1,,2	type",
                "{type: array, items: {type: integer}}	``	[]",
                "{type: array, items: {type: string}}	``	[\"\"]",
                "{type: array, items: {type: string, minLength: 1}}	``	[]",
                "{type: array, items: {oneOf: [{type: integer}, {type: boolean}]}}	1,true	[1,true]",
                "{type: array, items: {type: [integer, string]}}	1,a	[1,\"a\"]",
                "{type: array, prefixItems: [{type: integer}, {type: boolean}], items: {type: string}}	1,true,2	[1,true,\"2\"]",
                "{type: array, items: {$ref: '#/components/schemas/Page'}, uniqueItems: true}	1,1	uniqueItems",
                "{type: object, properties: {a: {type: integer}}}	a,1,b,2	{\"a\":1,\"b\":\"2\"}",
                "{type: object, additionalProperties: {type: integer}}	a,1,b,2	{\"a\":1,\"b\":2}",
                "{type: object, additionalProperties: false}	a,1	additionalProperties",
                "{type: object, properties: {a: {type: integer}}}	a,1,b	type",
                "{type: object, required: [a]}	b,1	required",
                "{allOf: [{type: object, properties: {a: {type: integer}}}, {properties: {b: {type: boolean}}}]}	a,1,b,true	{\"a\":1,\"b\":true}",
                "{oneOf: [{type: object, properties: {a: {type: integer}}, required: [a]}, {type: integer}]}	a,1	{\"a\":1}",
                "{$ref: '#/components/schemas/Circle'}	x	\"x\"",
            })
    void readsTextsByTheirSchemas(String schema, String text, String outcome) {
        Contract contract = contract("3.1.0", schema);

        assertThat(outcome(contract, "p=" + text)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{1} as {0}: {2}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            value = {
                "{type: integer, nullable: true}	null	null",
                "{type: integer, nullable: true}	``	null",
                "{type: integer, nullable: true}	5	5",
                "{nullable: true, allOf: [{$ref: '#/components/schemas/Page'}]}	null	null",
                "{nullable: true, allOf: [{$ref: '#/components/schemas/Page'}]}	5	5",
                "{$ref: '#/components/schemas/Page', type: string}	5	5",
                "{type: string, nullable: true}	``	\"\"",
                "{type: number, minimum: 1, exclusiveMinimum: true}	1	exclusiveMinimum",
            })
    void readsTextsByTheSchemasOf30(String schema, String text, String outcome) {
        assertThat(outcome(contract("3.0.3", schema), "p=" + text)).isEqualTo(outcome);
    }

    @Test
    void aNumberOfAMillionDigitsIsATextAtOnce() {
        assertThat(outcome(contract("3.1.0", "{type: integer}"), "p=" + "9".repeat(1_000_000)))
                .isEqualTo("type");
    }

    @Test
    void aSchemaOfManyAlternativesIsReadInBoundedTime() {
        String alternatives = "{type: object, properties: {n: {$ref: '#/components/schemas/N'}}, required: [a%d]}";
        String schema = java.util.stream.IntStream.range(0, 6)
                .mapToObj(alternatives::formatted)
                .collect(Collectors.joining(", ", "{oneOf: [", "]}"));
        Contract contract = Request.contract("""
                {openapi: 3.1.0, info: {title: Test, version: '1'}, components: {schemas: {N: %s}},
                 paths: {/: {get: {parameters: [{name: p, in: query, style: deepObject,
                   schema: {$ref: '#/components/schemas/N'}}], responses: {'200': {description: OK}}}}}}
                """.formatted(schema));

        assertThat(Request.check(contract, "/", "p[n][n][n][n][n]=1", Map.of()).violations())
                .isNotEmpty();
    }

    private static String outcome(Contract contract, String query) {
        CheckedParameters checked = Request.check(contract, "/", query, Map.of());
        return checked.violations().isEmpty()
                ? checked.value(ParameterLocation.QUERY, "p").orElseThrow().toString()
                : checked.violations().stream().map(Violation::code).collect(Collectors.joining(", "));
    }

    private static Contract contract(String version, String schema) {
        return Request.contract("""
                {openapi: %s, info: {title: Test, version: '1'},
                 components: {schemas: {Page: {type: integer, minimum: 1},
                   Circle: {allOf: [{$ref: '#/components/schemas/Circle2'}]},
                   Circle2: {anyOf: [{type: string}, {$ref: '#/components/schemas/Circle'}]}}},
                 paths: {/: {get: {parameters: [{name: p, in: query, explode: false, schema: %s}],
                   responses: {'200': {description: OK}}}}}}
                """.formatted(version, schema));
    }

    @Test
    void equalNumbersAreEqualNodesWhereverTheyComeFrom() {
        Contract contract = contract("3.1.0", "{type: array, items: {type: integer}}");

        assertThat(Request.check(contract, "/", "p=1,2147483648,9223372036854775808", Map.of())
                        .value(ParameterLocation.QUERY, "p")
                        .orElseThrow())
                .extracting(node -> node.numberType().name())
                .isEqualTo(List.of("INT", "LONG", "BIG_INTEGER"));
    }
}
