package io.understudy.validation.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.validation.Declared;
import io.understudy.validation.Sent;
import io.understudy.validation.Violation;
import io.understudy.validation.Violation.Kind;
import io.understudy.validation.Violation.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses of a server, judged by OpenAPI 3.1, sections 4.8.16, 4.8.17 and 4.8.21. */
class ResponseCheckTest {
    private static final Declared RANGES = Declared.responses("""
            {'200': {description: exact, content: {text/plain: {schema: {enum: [exact]}}}},
             '2XX': {description: range, content: {text/plain: {schema: {enum: [range]}}}},
             default: {description: default, content: {text/plain: {schema: {enum: [default]}}}}}""");
    private static final Declared PLAIN = Declared.responses("""
            {'200': {description: OK, content: {application/json: {schema: {type: object, required: [id, secret],
               properties: {id: {type: integer, readOnly: true}, secret: {type: string, writeOnly: true}}}}}},
             '204': {description: none}, '4XX': {description: error}}""");
    private static final Declared HEADERS = Declared.responses("""
            {'200': {description: OK, headers: {
              X-Count: {required: true, schema: {type: integer, maximum: 9}},
              X-Ids: {schema: {type: array, maxItems: 2, items: {type: integer}}},
              X-Size: {schema: {type: object, properties: {w: {type: integer}, h: {type: integer}}}},
              X-Area: {explode: true, schema: {type: object, properties: {w: {type: integer}, h: {type: integer}}}},
              X-Any: {},
              X-Json: {content: {application/json: {schema: {type: object, properties: {w: {type: integer}}}}}},
              X-Free: {content: {application/json: {}}},
              X-Text: {content: {text/plain: {schema: {type: integer}}}},
              Content-Type: {required: true, schema: {enum: [never]}}}}}""");

    @ParameterizedTest
    @CsvSource({"200, exact", "201, range", "299, range", "404, default", "100, default"})
    void theExactStatusIsBeforeItsRangeAndTheDefaultIsLast(int status, String judge) {
        assertThat(check(RANGES, status, Sent.body("text/plain", "x")))
                .containsExactly(new Violation(
                        Kind.VALUE,
                        List.of("body"),
                        "enum",
                        "Response body must be equal to one of the allowed values: " + judge));
    }

    @ParameterizedTest
    @CsvSource({"201, ERROR", "299, ERROR", "302, WARNING", "500, WARNING", "100, WARNING", "999, WARNING"})
    void anUndocumentedStatusIsAnErrorWhenItIsASuccess(int status, Severity severity) {
        assertThat(check(PLAIN, status, Sent.body("text/plain", "x")))
                .containsExactly(new Violation(
                        Kind.VALUE,
                        List.of("status"),
                        "status",
                        "Response status " + status + " is not documented; the contract has 200, 204, 4XX",
                        severity));
    }

    @Test
    void whatIsWriteOnlyMayBeMissingFromAResponse() {
        assertThat(check(PLAIN, 200, Sent.body("application/json", "{\"id\":1}")))
                .isEmpty();
        assertThat(check(PLAIN, 200, Sent.body("application/json", "{\"secret\":\"x\"}")))
                .containsExactly(new Violation(
                        Kind.VALUE, List.of("body"), "required", "Response body must have required property 'id'"));
    }

    @Test
    void misfitsOfTheBodyAreLocatedAndWorded() {
        assertThat(check(PLAIN, 200, Sent.body("application/json", "{\"id\":\"x\"}")))
                .containsExactly(new Violation(
                        Kind.VALUE, List.of("body", "id"), "type", "Response body property id must be integer"));
        assertThat(check(PLAIN, 200, Sent.body("text/html", "<p>")))
                .containsExactly(new Violation(
                        Kind.MEDIA_TYPE,
                        List.of("header", "Content-Type"),
                        "content-type",
                        "Response body of type text/html is not documented; the contract has application/json"));
        assertThat(check(PLAIN, 200, Sent.body("html", "<p>")))
                .containsExactly(new Violation(
                        Kind.MEDIA_TYPE,
                        List.of("header", "Content-Type"),
                        "content-type",
                        "Content-Type 'html' of the response is not a media type; the contract has application/json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", ""})
    void aBodyThatIsDeclaredIsMissed(String contentType) {
        assertThat(check(PLAIN, 200, Sent.body(contentType, "")))
                .containsExactly(new Violation(Kind.VALUE, List.of("body"), "required", "Response body is required"));
    }

    @Test
    void nobodyMissesABodyThatCannotBeThere() {
        Declared all = Declared.responses("{default: {description: any, content: {application/json: {schema: {}}}}}");
        ResponseCheck check = ResponseCheck.of(all.operation(), all.schemas());

        for (int status : new int[] {100, 204, 205, 304}) {
            assertThat(check.check(status, Sent.body(new byte[0])))
                    .as("" + status)
                    .isEmpty();
        }
        assertThat(check.checkHead(200, Sent.body("application/json", ""))).isEmpty();
        assertThat(check.check(200, Sent.body("application/json", ""))).hasSize(1);
    }

    @Test
    void aBodyWithoutASchemaMayBeMissing() {
        Declared declared = Declared.responses("{'200': {description: OK, content: {application/json: {}}}}");

        assertThat(check(declared, 200, Sent.body(new byte[0]))).isEmpty();
    }

    @Test
    void aTextOfNoCharactersIsABody() {
        Declared text = Declared.responses(
                "{'200': {description: OK, content: {text/plain: {schema: {type: string, maxLength: 3}}}}}");
        Declared longer = Declared.responses(
                "{'200': {description: OK, content: {text/plain: {schema: {type: string, minLength: 3}}}}}");

        assertThat(check(text, 200, Sent.body("text/plain", ""))).isEmpty();
        assertThat(check(longer, 200, Sent.body("text/plain", "")))
                .containsExactly(new Violation(
                        Kind.VALUE,
                        List.of("body"),
                        "minLength",
                        "Response body must NOT have fewer than 3 characters"));
    }

    @Test
    void aBodyThatIsNotDeclaredIsLetThrough() {
        assertThat(check(PLAIN, 404, Sent.body("text/html", "<p>"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Count | 9 | ",
                "x-count | 9 | ",
                "X-Count | 10 | maximum: Response header X-Count must be <= 9",
                "X-Count | many | type: Response header X-Count must be integer",
                "X-Ids | 1,2 | ",
                "X-Ids | 1, 2, 3 | maxItems: Response header X-Ids must NOT have more than 2 items",
                "X-Ids | 1,x | type: Response header X-Ids at /1 must be integer",
                "X-Size | w,1,h,2 | ",
                "X-Size | w,1,h | type: Response header X-Size must be object",
                "X-Size | w,1,h,x | type: Response header X-Size at /h must be integer",
                "X-Area | w=1,h=2 | ",
                "X-Area | w=x,h=2 | type: Response header X-Area at /w must be integer",
                "X-Any | whatever | ",
                "X-Json | {\"w\": 1} | ",
                "X-Json | {\"w\": \"1\"} | type: Response header X-Json at /w must be integer",
                "X-Json | w,1 | parse: Response header X-Json must be JSON",
                "X-Free | [1] | ",
                "X-Free | [1 | parse: Response header X-Free must be JSON",
                "X-Text | 1 | ",
                "X-Text | one | type: Response header X-Text must be integer",
            })
    void headersAreInTheSimpleStyleOrInTheirMediaType(String name, String value, String expected) {
        Sent response = Sent.body(new byte[0]).with(name, value);
        if (!name.equalsIgnoreCase("X-Count")) {
            response.with("X-Count", "1");
        }

        assertThat(check(HEADERS, 200, response).stream()
                        .map(violation -> violation.code() + ": " + violation.message()))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aRequiredHeaderIsMissed() {
        assertThat(check(HEADERS, 200, Sent.body(new byte[0])))
                .containsExactly(new Violation(
                        Kind.VALUE, List.of("header", "X-Count"), "required", "Response header X-Count is required"));
    }

    @Test
    void severalFieldsOfAHeaderAreOneList() {
        Sent response =
                Sent.body(new byte[0]).with("X-Count", "1").with("X-Ids", "1").with("X-Ids", "2, 3");

        assertThat(check(HEADERS, 200, response))
                .containsExactly(new Violation(
                        Kind.VALUE,
                        List.of("header", "X-Ids"),
                        "maxItems",
                        "Response header X-Ids must NOT have more than 2 items"));
    }

    @Test
    void allViolationsAreFound() {
        Declared declared = Declared.responses("""
                {'200': {description: OK, headers: {X-A: {required: true}, X-B: {required: true}},
                  content: {application/json: {schema: {type: object, required: [a, b]}}}}}""");

        assertThat(check(declared, 200, Sent.body("application/json", "{}")).stream()
                        .map(Violation::message))
                .containsExactly(
                        "Response header X-A is required",
                        "Response header X-B is required",
                        "Response body must have required property 'a'",
                        "Response body must have required property 'b'");
    }

    @Test
    void aFileOfSwaggerIsBytes() {
        Declared declared = Declared.document("""
                {swagger: '2.0', info: {title: Test, version: '1'}, produces: [image/png], paths: {/things: {get: {
                  responses: {'200': {description: OK, schema: {type: file}}}}}}}
                """);

        assertThat(check(declared, 200, Sent.body("image/png", new byte[] {(byte) 0x89, 'P'})))
                .isEmpty();
    }

    private static List<Violation> check(Declared declared, int status, Sent response) {
        return ResponseCheck.of(declared.operation(), declared.schemas()).check(status, response);
    }
}
