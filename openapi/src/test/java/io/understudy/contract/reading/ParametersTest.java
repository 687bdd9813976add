package io.understudy.contract.reading;

import static io.understudy.contract.reading.Documents.v20;
import static io.understudy.contract.reading.Documents.v30;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.understudy.contract.message.Encoding;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.contract.message.ParameterStyle;
import io.understudy.contract.message.RequestBody;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters and request bodies, with the styles that they have unless they say otherwise. */
class ParametersTest {
    @TempDir
    Path folder;

    private Documents documents;

    @BeforeEach
    void openFolder() {
        documents = new Documents(folder);
    }

    private static String v30Get(String parameters) {
        return v30("paths:\n  /a/{id}:\n    get:\n      responses: {default: {description: d}}\n      parameters:\n"
                + parameters.indent(8));
    }

    private static String v20Post(String consumes, String parameters) {
        return v20("paths:\n  /a:\n    post:\n      consumes: " + consumes
                + "\n      responses: {default: {description: d}}\n      parameters:\n" + parameters.indent(8));
    }

    @ParameterizedTest
    @CsvSource({
        "'in: path, required: true', SIMPLE, false",
        "'in: query', FORM, true",
        "'in: header', SIMPLE, false",
        "'in: cookie', FORM, true",
        "'in: path, required: true, style: matrix', MATRIX, false",
        "'in: path, required: true, style: label, explode: true', LABEL, true",
        "'in: query, style: form, explode: false', FORM, false",
        "'in: query, style: spaceDelimited', SPACE_DELIMITED, false",
        "'in: query, style: pipeDelimited, explode: true', PIPE_DELIMITED, true",
        "'in: query, style: deepObject, explode: true', DEEP_OBJECT, true",
        "'in: header, style: simple, explode: true', SIMPLE, true"
    })
    void stylesAndTheirDefaults(String declaration, ParameterStyle style, boolean explode) {
        String id = declaration.contains("path") ? "" : "- {name: id, in: path, required: true, schema: {}}\n";
        Parameter parameter = documents
                .operationOf(v30Get("- {name: id, schema: {}, " + declaration + "}\n" + id))
                .parameters()
                .get(0);
        assertThat(parameter.style()).isEqualTo(style);
        assertThat(parameter.explode()).isEqualTo(explode);
    }

    @ParameterizedTest
    @CsvSource({
        "query, csv, FORM, false",
        "query, multi, FORM, true",
        "query, ssv, SPACE_DELIMITED, false",
        "query, tsv, TAB_DELIMITED, false",
        "query, pipes, PIPE_DELIMITED, false",
        "header, csv, SIMPLE, false",
        "header, pipes, PIPE_DELIMITED, false"
    })
    void collectionFormatsOfSwagger(String in, String format, ParameterStyle style, boolean explode) {
        Parameter parameter = documents
                .operationOf(v20Post(
                        "[]",
                        "- {name: a, in: " + in + ", type: array, items: {type: string}, " + "collectionFormat: "
                                + format + "}"))
                .parameters()
                .get(0);
        assertThat(parameter.style()).isEqualTo(style);
        assertThat(parameter.explode()).isEqualTo(explode);
        assertThat(parameter.schema().orElseThrow().json())
                .hasToString("{\"type\":\"array\",\"items\":{\"type\":\"string\"}}");
    }

    @Test
    void everythingThatAParameterSays() {
        List<Parameter> parameters = documents.operationOf(v30Get("""
                        - {name: id, in: path, required: true, deprecated: true, schema: {type: string}, example: x}
                        - name: filter
                          in: query
                          allowEmptyValue: true
                          content: {application/json: {schema: {type: object}}}
                          examples: {one: {value: {a: 1}, summary: s}, two: {value: null}}
                        """)).parameters();
        Parameter id = parameters.get(0);
        assertThat(id.location()).isEqualTo(ParameterLocation.PATH);
        assertThat(id.deprecated()).isTrue();
        assertThat(id.examples()).extracting(Example::name).containsExactly("");
        assertThat(id.place().pointer()).isEqualTo("/paths/~1a~1{id}/get/parameters/0");
        Parameter filter = parameters.get(1);
        assertThat(filter.required()).isFalse();
        assertThat(filter.allowEmptyValue()).isTrue();
        assertThat(filter.schema()).isEmpty();
        assertThat(filter.content().map(MediaContent::mediaType)).hasValue("application/json");
        assertThat(filter.examples()).extracting(Example::name).containsExactly("one", "two");
        assertThat(filter.examples().get(0).summary()).isEqualTo("s");
        assertThat(filter.examples().get(1).value().isNull()).isTrue();
    }

    @Test
    void aParameterMayRepeatThatOfItsPathByTheSameReference() {
        assertThat(documents.operationOf(v30("""
                                paths:
                                  /a:
                                    parameters:
                                      - {$ref: '#/components/parameters/P'}
                                      - {name: X-Trace, in: header, schema: {type: string}}
                                    get:
                                      parameters:
                                        - {$ref: '#/components/parameters/P'}
                                        - {name: x-trace, in: header, schema: {type: integer}}
                                        - {name: P, in: query, schema: {type: string}}
                                      responses: {default: {description: d}}
                                components: {parameters: {P: {name: p, in: query, schema: {type: string}}}}
                                """)).parameters())
                .extracting(Parameter::name)
                .containsExactly("p", "x-trace", "P");
    }

    @Test
    void aParameterThatIsDeclaredTwiceIsAnError() {
        assertThat(documents.reportOf(v30Get("""
                        - {name: id, in: path, required: true, schema: {type: string}}
                        - {name: id, in: path, required: true, schema: {type: integer}}
                        """)))
                .containsExactly("openapi.yaml:9:11: error: the parameter 'id' is declared twice; remove one of the "
                        + "two at /paths/~1a~1{id}/get/parameters/1 [duplicate-parameter]");
        assertThat(documents.reportOf(v30("""
                        paths:
                          /a:
                            parameters: [{name: q, in: query, schema: {}}, {name: q, in: query, schema: {}}]
                            get: {responses: {default: {description: d}}}
                            put: {responses: {default: {description: d}}}
                        """)))
                .containsExactly("openapi.yaml:5:52: error: the parameter 'q' is declared twice; remove one of the two "
                        + "at /paths/~1a/parameters/1 [duplicate-parameter]");
    }

    @Test
    void placeholdersAndPathParametersMustAgree() {
        assertThat(documents.reportOf(v30("""
                        paths:
                          /a/{id}/{x}.json:
                            parameters: [{name: id, in: path, required: true, schema: {}}]
                            get:
                              parameters: [{name: other, in: path, required: true, schema: {}}]
                              responses: {default: {description: d}}
                        """)))
                .containsExactly(
                        "openapi.yaml:6:5: error: the placeholder {x} is not declared; add a parameter of this name "
                                + "with 'in: path' at /paths/~1a~1{id}~1{x}.json/get [undeclared-path-parameter]",
                        "openapi.yaml:7:20: error: the path '/a/{id}/{x}.json' has no placeholder {other} "
                                + "at /paths/~1a~1{id}~1{x}.json/get/parameters/0 [unused-path-parameter]");
    }

    @Test
    void wrongParametersAreReportedWhereTheyStand() {
        assertThat(documents.reportOf(v30Get("""
                        - {name: id, in: path, required: false, schema: {}}
                        - {name: a, in: body, schema: {}}
                        - {name: b, in: query, style: bogus, schema: {}}
                        - text
                        """)))
                .containsExactly(
                        "openapi.yaml:8:42: error: a path parameter must say 'required: true' "
                                + "at /paths/~1a~1{id}/get/parameters/0/required [optional-path-parameter]",
                        "openapi.yaml:9:25: error: 'in' of a parameter must be path, query, header or cookie "
                                + "at /paths/~1a~1{id}/get/parameters/1/in [bad-parameter]",
                        "openapi.yaml:10:39: error: OpenAPI knows no such style "
                                + "at /paths/~1a~1{id}/get/parameters/2/style [bad-style]",
                        "openapi.yaml:11:11: error: this must be an object "
                                + "at /paths/~1a~1{id}/get/parameters/3 [wrong-type]");
        assertThat(documents.reportOf(v20Post("[]", """
                        - {name: a, in: cookie, type: string}
                        - {in: query}
                        - {name: b, in: body}
                        """)))
                .containsExactly(
                        "openapi.yaml:9:25: error: 'in' of a parameter must be path, query, header, formData or body "
                                + "at /paths/~1a/post/parameters/0/in [bad-parameter]",
                        "openapi.yaml:10:11: error: the required field 'name' is missing here "
                                + "at /paths/~1a/post/parameters/1 [missing-field]",
                        "openapi.yaml:10:11: error: the required field 'type' is missing here "
                                + "at /paths/~1a/post/parameters/1 [missing-field]",
                        "openapi.yaml:11:11: error: the required field 'schema' is missing here "
                                + "at /paths/~1a/post/parameters/2 [missing-field]");
    }

    @ParameterizedTest
    @CsvSource({
        "'[]', string, application/x-www-form-urlencoded",
        "'[]', file, multipart/form-data",
        "'[multipart/form-data]', string, multipart/form-data",
        "'[application/x-www-form-urlencoded]', file, multipart/form-data",
        "'[application/json]', string, application/x-www-form-urlencoded"
    })
    void formFieldsOfSwaggerMakeOneObject(String consumes, String type, String mediaType) {
        RequestBody body = documents
                .operationOf(v20Post(consumes, """
                        - {name: a, in: formData, type: %s, description: x}
                        - {name: b, in: formData, type: array, items: {type: string}, collectionFormat: multi, required: true}
                        """.formatted(type)))
                .requestBody()
                .orElseThrow();
        assertThat(body.required()).isTrue();
        assertThat(body.content()).extracting(MediaContent::mediaType).containsExactly(mediaType);
        MediaContent content = body.content().get(0);
        String field = type.equals("file") ? "{\"type\":\"string\",\"format\":\"binary\"}" : "{\"type\":\"string\"}";
        assertThat(content.schema().orElseThrow().json())
                .hasToString("{\"type\":\"object\",\"properties\":{\"a\":" + field
                        + ",\"b\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"b\"]}");
        assertThat(content.encoding().get("b")).extracting(Encoding::explode).isEqualTo(true);
    }

    @Test
    void aFormOfSwaggerMayComeInBothWays() {
        RequestBody body = documents
                .operationOf(v20Post(
                        "[multipart/form-data, application/x-www-form-urlencoded]",
                        "- {name: a, in: formData, type: string}"))
                .requestBody()
                .orElseThrow();
        assertThat(body.required()).isFalse();
        assertThat(body.content())
                .extracting(MediaContent::mediaType)
                .containsExactly("multipart/form-data", "application/x-www-form-urlencoded");
    }

    @ParameterizedTest
    @CsvSource({"'[]', application/json", "'[text/plain, application/xml]', 'text/plain,application/xml'"})
    void aBodyOfSwaggerComesInWhatTheOperationConsumes(String consumes, String mediaTypes) {
        RequestBody body = documents
                .operationOf(v20Post(consumes, "- {name: b, in: body, required: true, schema: {type: object}}"))
                .requestBody()
                .orElseThrow();
        assertThat(body.required()).isTrue();
        assertThat(body.content()).extracting(MediaContent::mediaType).containsExactly(mediaTypes.split(",", -1));
        assertThat(body.content().get(0).schema().orElseThrow().place().pointer())
                .isEqualTo("/paths/~1a/post/parameters/0/schema");
    }

    @Test
    void encodingsOfAForm() {
        MediaContent content = documents
                .operationOf(v30("""
                        paths:
                          /a:
                            post:
                              responses: {default: {description: d}}
                              requestBody:
                                content:
                                  multipart/form-data:
                                    schema: {allOf: [{properties: {a: {}, b: {}, x-c: {}}}]}
                                    encoding:
                                      a: {contentType: 'image/png, image/jpeg', headers: {x-h: {schema: {}}}}
                                      b: {style: pipeDelimited}
                                      x-c: {explode: false}
                        """))
                .requestBody()
                .orElseThrow()
                .content()
                .get(0);
        assertThat(content.encoding()).containsOnlyKeys("a", "b", "x-c");
        assertThat(content.encoding().values())
                .extracting(Encoding::style, Encoding::explode)
                .containsExactly(
                        tuple(ParameterStyle.FORM, true),
                        tuple(ParameterStyle.PIPE_DELIMITED, false),
                        tuple(ParameterStyle.FORM, false));
        assertThat(content.encoding().get("a"))
                .satisfies(encoding -> assertThat(encoding.headers()).containsOnlyKeys("x-h"))
                .satisfies(encoding -> assertThat(encoding.contentType()).hasValue("image/png, image/jpeg"));
    }
}
