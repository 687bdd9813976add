package io.understudy.validation.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.contract.Contract;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.validation.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of parameters, word for word, and which requests have nothing said of them. */
class ParameterChecksTest {

    @Test
    void findsEveryViolationInTheContractsOrder() {
        Contract contract = Request.with("/{id}", """
                {name: id, in: path, required: true, schema: {type: integer}},
                {name: limit, in: query, schema: {type: integer, maximum: 100}},
                {name: state, in: query, schema: {type: string, enum: [open, closed]}},
                {name: ids, in: query, schema: {type: array, items: {type: integer}}},
                {name: filter, in: query, style: deepObject, schema: {type: object,
                  properties: {a: {type: object, properties: {b: {type: boolean}}}}}},
                {name: X-Trace, in: header, required: true, schema: {type: string}},
                {name: theme, in: cookie, schema: {type: string, maxLength: 4}}""");

        CheckedParameters checked = Request.check(
                contract, "/x", "limit=101&state=new&ids=1&ids=b&filter[a][b]=maybe", Map.of("Cookie", "theme=light"));

        assertThat(checked.violations())
                .containsExactly(
                        violation("type", "Request path parameter id must be integer", "path", "id"),
                        violation("maximum", "Request query parameter limit must be <= 100", "query", "limit"),
                        violation(
                                "enum",
                                "Request query parameter state must be equal to one of the allowed values: open, closed",
                                "query",
                                "state"),
                        violation("type", "Request query parameter ids.1 must be integer", "query", "ids", "1"),
                        violation(
                                "type",
                                "Request query parameter filter.a.b must be boolean",
                                "query",
                                "filter",
                                "a",
                                "b"),
                        violation("required", "Request header parameter x-trace is required", "header", "x-trace"),
                        violation(
                                "maxLength",
                                "Request cookie parameter theme must NOT have more than 4 characters",
                                "cookie",
                                "theme"));
        assertThat(checked.values()).isEmpty();
    }

    @ParameterizedTest(name = "{1} of {0}: {2} {3}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            value = {
                "schema: {type: integer}	a=1&a=2	repeated	Request query parameter a must be sent only once",
                "schema: {type: string}	a=1&a=1	repeated	Request query parameter a must be sent only once",
                "explode: false, schema: {type: array}	a=1&a=2	repeated	Request query parameter a must be sent only once",
                "required: true, schema: {}	b=1	required	Request query parameter a is required",
                "required: true, schema: {type: integer}	a	type	Request query parameter a must be integer",
                "schema: {type: string}	a=%zz	encoding	Request query parameter a must be percent-encoded UTF-8",
                "schema: {type: string}	a=%E5%B8	encoding	Request query parameter a must be percent-encoded UTF-8",
                "schema: {type: array}	a=1&a=%	encoding	Request query parameter a must be percent-encoded UTF-8",
                "schema: {type: object, properties: {b: {}}}	b=%	encoding	Request query parameter a must be percent-encoded UTF-8",
                "style: deepObject, schema: {type: object}	a[b]=%	encoding	Request query parameter a must be percent-encoded UTF-8",
                "style: deepObject, schema: {type: object}	a=1	type	Request query parameter a must be object",
                "schema: {type: object, properties: {b: {}}}	a=1	type	Request query parameter a must be object",
                "schema: {type: integer}	%zz=1	encoding	Request query must be percent-encoded UTF-8",
                "content: {application/json: {schema: {required: [b]}}}	a={}	required	Request query parameter a must have required property 'b'",
                "content: {application/json: {schema: {type: object}}}	a={	parse	Request query parameter a must be JSON",
                "content: {application/json: {schema: {}}}	a=	parse	Request query parameter a must be JSON",
                "content: {application/json: {schema: {}}}	a=1 2	parse	Request query parameter a must be JSON",
                "content: {application/json: {schema: {}}}	a={\"b\":1,\"b\":1}	parse	Request query parameter a must be JSON",
                "content: {application/json: {schema: {}}}	a=1e999999999	parse	Request query parameter a must be JSON",
                "content: {application/json: {schema: {}}}	a=1&a=2	repeated	Request query parameter a must be sent only once",
                "content: {application/vnd.a+json: {schema: {type: array}}}	a=1	type	Request query parameter a must be array",
                "content: {text/plain: {schema: {type: string, maxLength: 1}}}	a=12	maxLength	Request query parameter a must NOT have more than 1 character",
            })
    void saysWhatIsWrongWithAQueryParameter(String declared, String query, String code, String message) {
        Contract contract = Request.with("/", "{name: a, in: query, " + declared + "}");

        assertThat(Request.check(contract, "/", query, Map.of()).violations())
                .extracting(Violation::code, Violation::message)
                .containsExactly(tuple(code, message));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '\t',
            value = {
                "label	blue	Request path parameter a must be written like \".value\"",
                "matrix	;b=1	Request path parameter a must be written like \";a=value\"",
                "matrix	;ab=1	Request path parameter a must be written like \";a=value\"",
                "matrix	%3Ba=1	Request path parameter a must be written like \";a=value\"",
                "matrix	blue	Request path parameter a must be written like \";a=value\"",
            })
    void saysHowAStyleIsWritten(String style, String segment, String message) {
        for (String explode : List.of("true", "false")) {
            Contract contract = Request.with(
                    "/{a}",
                    "{name: a, in: path, required: true, style: " + style + ", explode: " + explode
                            + ", schema: {type: string}}");

            assertThat(Request.check(contract, "/" + segment, "", Map.of()).violations())
                    .containsExactly(violation("style", message, "path", "a"));
        }
    }

    @ParameterizedTest(name = "{0} as {1}: {2} {3}")
    @CsvSource(
            delimiter = '\t',
            value = {
                ";a=1;b=2	{type: string}	style	Request path parameter a must be written like \";a=value\"",
                ";a=1;a=2	{type: string}	repeated	Request path parameter a must be sent only once",
                "blue	{type: object}	style	Request path parameter a must be written like \";name=value\"",
                ";b=x	{type: object, properties: {b: {type: integer}}}	type	Request path parameter a.b must be integer",
            })
    void saysHowAnExplodedMatrixIsWritten(String segment, String schema, String code, String message) {
        Contract contract = Request.with(
                "/{a}", "{name: a, in: path, required: true, style: matrix, explode: true, schema: " + schema + "}");

        assertThat(Request.check(contract, "/" + segment, "", Map.of()).violations())
                .extracting(Violation::code, Violation::message)
                .containsExactly(tuple(code, message));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            value = {
                "schema: {type: integer}	b=1&c=%zz&b=2&d[",
                "schema: {type: integer}	``",
                "allowEmptyValue: true, schema: {type: integer}	a=",
                "allowEmptyValue: true, schema: {type: integer}	a",
                "deprecated: true, schema: {type: integer}	a=1",
                "schema: {type: string}	a=",
                "schema: {type: string}	a=%00",
                "schema: {type: string}	a=/?:@!$'()*,;",
                "allowReserved: true, schema: {type: string}	a=/?:@",
                "schema: {type: object, properties: {b: {type: integer}}, additionalProperties: false}	b=1&c=2",
                "content: {application/json: {schema: {type: object}}}	a=%7B%22b%22%3A1%7D",
                "schema: {}	a=1&a=2",
            })
    void hasNothingToSay(String declared, String query) {
        Contract contract = Request.with("/", "{name: a, in: query, " + declared + "}");

        assertThat(Request.check(contract, "/", query, Map.of()).violations()).isEmpty();
    }

    @Test
    void valuesAreTheOnesThatWereSentOrTheDefaults() {
        Contract contract = Request.with("/{id}", """
                {name: id, in: path, required: true, schema: {type: string}},
                {name: page, in: query, schema: {type: integer, default: 1}},
                {name: size, in: query, schema: {allOf: [{type: integer, default: 20}]}},
                {name: sort, in: query, schema: {type: string}},
                {name: X-Mode, in: header, schema: {type: string}},
                {name: filter, in: query, content: {application/json: {schema: {type: object}}}}""");

        CheckedParameters checked =
                Request.check(contract, "/007", "size=5&filter={%22n%22:1.10}", Map.of("x-mode", "fast"));

        assertThat(checked.violations()).isEmpty();
        assertThat(checked.value(ParameterLocation.PATH, "id")).contains(TextNode.valueOf("007"));
        assertThat(checked.value(ParameterLocation.QUERY, "page")).contains(IntNode.valueOf(1));
        assertThat(checked.value(ParameterLocation.QUERY, "size")).contains(IntNode.valueOf(5));
        assertThat(checked.value(ParameterLocation.QUERY, "sort")).isEmpty();
        assertThat(checked.value(ParameterLocation.HEADER, "x-mode")).contains(TextNode.valueOf("fast"));
        assertThat(checked.value(ParameterLocation.QUERY, "filter")).hasToString("Optional[{\"n\":1.10}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0.3", "3.1.0"})
    void theDefaultOfASchemaBehindAReferenceIsApplied(String edition) {
        Contract contract = Request.contract("""
                {openapi: %s, info: {title: Test, version: '1'},
                 components: {schemas: {Alias: {$ref: '#/components/schemas/Size'}, Size: {type: integer, default: 20}}},
                 paths: {/: {get: {responses: {'200': {description: OK}}, parameters: [
                   {name: size, in: query, schema: {$ref: '#/components/schemas/Alias'}}]}}}}
                """.formatted(edition));

        assertThat(Request.check(contract, "/", "", Map.of()).value(ParameterLocation.QUERY, "size"))
                .contains(IntNode.valueOf(20));
    }

    @Test
    void aMissingParameterWithADefaultIsStillRequired() {
        Contract contract =
                Request.with("/", "{name: a, in: query, required: true, schema: {type: integer, default: 1}}");

        assertThat(Request.check(contract, "/", "", Map.of()).violations())
                .containsExactly(violation("required", "Request query parameter a is required", "query", "a"));
    }

    @Test
    void anObjectOfAnyFieldsLeavesOtherParametersAndKeysAlone() {
        Contract contract = Request.contract("""
                {openapi: 3.1.0, info: {title: Test, version: '1'},
                 components: {securitySchemes: {key: {type: apiKey, in: query, name: api_key}}},
                 paths: {/: {get: {responses: {'200': {description: OK}}, parameters: [
                   {name: any, in: query, schema: {type: object, properties: {page: {type: string}},
                     additionalProperties: {type: integer}}},
                   {name: word, in: query, schema: {type: string}},
                   {name: deep, in: query, style: deepObject, schema: {type: object}}]}}}}
                """);

        CheckedParameters checked = Request.check(contract, "/", "x=1&word=w&deep[a]=b&api_key=k&page=p&y=2", Map.of());

        assertThat(checked.violations()).isEmpty();
        assertThat(checked.value(ParameterLocation.QUERY, "any"))
                .hasToString("Optional[{\"x\":1,\"page\":\"p\",\"y\":2}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"additionalProperties: {type: integer}", "additionalProperties: false"})
    void anObjectOfAnyFieldsLeavesReservedOnesAlone(String others) {
        Contract contract = Request.with("/", "{name: any, in: query, schema: {type: object, %s}}".formatted(others));

        CheckedParameters checked = Request.check(contract, "/", "__code=red", Map.of());

        assertThat(checked.violations()).isEmpty();
        assertThat(checked.value(ParameterLocation.QUERY, "any")).isEmpty();
    }

    @Test
    void aReservedFieldThatTheContractDeclaresIsAParameter() {
        Contract contract = Request.with("/", "{name: __code, in: query, schema: {type: integer}}");

        assertThat(Request.check(contract, "/", "__code=red", Map.of()).violations())
                .containsExactly(
                        violation("type", "Request query parameter __code must be integer", "query", "__code"));
    }

    @Test
    void fieldsOfOneHeaderAreOneList() {
        Contract contract = Request.with("/", """
                {name: Ids, in: header, schema: {type: array, items: {type: integer}}},
                {name: One, in: header, schema: {type: integer}}""");

        CheckedParameters checked = Request.check(contract, "/", "", Map.of("ids", "1, 2\n3", "one", "1\n2"));

        assertThat(checked.value(ParameterLocation.HEADER, "ids")).hasToString("Optional[[1,2,3]]");
        assertThat(checked.violations())
                .containsExactly(violation("type", "Request header parameter one must be integer", "header", "one"));
    }

    @Test
    void cookiesOfSeveralHeadersAreFound() {
        Contract contract = Request.with("/", "{name: b, in: cookie, required: true, schema: {type: integer}}");

        assertThat(Request.check(contract, "/", "", Map.of("Cookie", "a=1; x\n=2;b=3"))
                        .violations())
                .isEmpty();
    }

    private static Violation violation(String code, String message, String... location) {
        return new Violation(Violation.Kind.VALUE, List.of(location), code, message);
    }
}
