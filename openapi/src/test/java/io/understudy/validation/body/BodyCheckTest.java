package io.understudy.validation.body;

import static io.understudy.validation.body.Judged.tree;
import static io.understudy.validation.body.Judged.verdict;
import static io.understudy.validation.body.Judged.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.validation.Declared;
import io.understudy.validation.Sent;
import io.understudy.validation.Violation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which declaration judges a body, and bodies that are text or bytes. */
class BodyCheckTest {
    /** Which of its declarations judged a body shows in the value that it wanted. */
    private static final Declared SEVERAL = Declared.request("""
            {content: {
              '*/*': {schema: {enum: [any]}},
              'application/*': {schema: {enum: [application]}},
              application/json: {schema: {enum: [json]}},
              application/json; version=2: {schema: {enum: [two]}},
              application/vnd.acme+json: {schema: {enum: [acme]}},
              'application/*+json': {schema: {enum: [suffix]}}}}""");

    @ParameterizedTest(name = "{0} is judged by the declaration of {1}")
    @CsvSource({
        "application/json, json",
        "APPLICATION/JSON, json",
        "application/json;charset=utf-8, json",
        "application/json; version=1, json",
        "application/json; version=2, two",
        "application/json; charset=utf-8; Version=\"2\", two",
        "application/vnd.acme+json, acme",
        "application/vnd.acme.v2+json, suffix",
        "application/problem+json;a=b, suffix",
    })
    void theNarrowestDeclarationJudges(String contentType, String wanted) {
        assertThat(violations(SEVERAL, Sent.body(contentType, "1")))
                .containsExactly("body enum: Request body must be equal to one of the allowed values: " + wanted);
    }

    @ParameterizedTest(name = "{0} is judged by the declaration of {1}")
    @CsvSource({
        "application/octet-stream, application",
        "application/x-yaml, application",
        "text/plain, any",
        "image/png, any",
        "text/json, any",
    })
    void rangesJudgeWhatNothingElseCovers(String contentType, String wanted) {
        assertThat(violations(SEVERAL, Sent.body(contentType, "1")))
                .containsExactly("body enum: Request body must be equal to one of the allowed values: " + wanted);
    }

    @ParameterizedTest
    @CsvSource({"application/json", "application/vnd.acme+json", "text/json", "application/xml"})
    void aSuffixIsNoRange(String contentType) {
        Declared declared = Declared.request("{content: {application/hal+json: {}}}");

        assertThat(verdict(declared, Sent.body(contentType, "{}")).violations())
                .containsExactly(new Violation(
                        Violation.Kind.MEDIA_TYPE,
                        List.of("header", "Content-Type"),
                        "content-type",
                        "Request body of type " + contentType + " is not supported; send application/hal+json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip", "gzip, br", "aes128gcm, GZIP"})
    void aPackedBodyIsNotReadUnlessGzipWasItsOnlyPacking(String codings) {
        Declared declared = Declared.request("{content: {application/json: {}}}");

        assertThat(verdict(declared, Sent.body("application/json", "{").with("Content-Encoding", codings))
                        .violations())
                .containsExactly(new Violation(
                        Violation.Kind.MEDIA_TYPE,
                        List.of("header", "Content-Encoding"),
                        "content-encoding",
                        "Request body is packed by " + codings.toLowerCase(Locale.ROOT)
                                + ", which is not read; send it as it is, or packed by gzip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "X-GZIP", "identity", "", ", identity", "identity, gzip"})
    void aBodyThatWasUnpackedOrNeverPackedIsRead(String codings) {
        Declared declared = Declared.request("{content: {application/json: {schema: {type: string}}}}");

        assertThat(violations(declared, Sent.body("application/json", "1").with("Content-Encoding", codings)))
                .containsExactly("body type: Request body must be string");
    }

    @Test
    void thePackingOfNothingOrOfAnUndeclaredBodyDoesNotMatter() {
        Declared optional = Declared.request("{content: {application/json: {}}}");
        Declared none = Declared.responses("{'200': {description: OK}}");

        assertThat(violations(optional, Sent.body("application/json", "").with("Content-Encoding", "br")))
                .isEmpty();
        assertThat(violations(none, Sent.body("application/json", "x").with("Content-Encoding", "br")))
                .isEmpty();
    }

    @Test
    void whatMayBeSentIsNamed() {
        Declared declared = Declared.request("{content: {application/json: {}, application/xml: {}, 'text/*': {}}}");

        assertThat(violations(declared, Sent.body("image/png", "x")))
                .containsExactly("header/Content-Type content-type: Request body of type image/png is not supported; "
                        + "send application/json, application/xml or text/*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "json",
                "application/",
                "application/json,",
                "application/json; =x",
                "application/json; charset=\"utf-8",
                "*/*",
                "text/*",
                "a b/c",
                "知/识",
            })
    void aBrokenContentTypeIsAMatterOfTheMediaType(String contentType) {
        Declared declared = Declared.request("{content: {application/json: {}, application/xml: {}}}");

        assertThat(verdict(declared, Sent.body(contentType, "{}")).violations())
                .containsExactly(new Violation(
                        Violation.Kind.MEDIA_TYPE,
                        List.of("header", "Content-Type"),
                        "content-type",
                        "Content-Type '" + contentType + "' of the request is not a media type; the contract has "
                                + "application/json and application/xml"));
    }

    @Test
    void twoContentTypesAreBrokenUnlessTheyAreTheSame() {
        Declared declared = Declared.request("{content: {text/plain: {}}}");

        assertThat(violations(declared, Sent.body("text/plain", "x").with("Content-Type", "text/html")))
                .containsExactly(
                        "header/Content-Type content-type: Content-Type 'text/plain, text/html' of the request "
                                + "is not a media type; the contract has text/plain");
        assertThat(violations(declared, Sent.body("text/plain", "x").with("content-type", "text/plain")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void withoutAContentTypeTheFirstDeclarationJudges(String contentType) {
        Declared declared = Declared.request(
                "{content: {application/json: {schema: {type: integer}}, text/plain: {schema: {enum: [text]}}}}");

        assertThat(violations(declared, Sent.body(contentType, "1"))).isEmpty();
        assertThat(violations(declared, Sent.body(contentType, "\"text\"")))
                .containsExactly("body type: Request body must be integer");
    }

    @Test
    void withoutAContentTypeARangeTakesTheBodyForBytes() {
        Declared declared = Declared.request("{content: {'*/*': {schema: {type: string, maxLength: 2}}}}");

        assertThat(violations(declared, Sent.body("", "é"))).isEmpty();
        assertThat(violations(declared, Sent.body("", "é!")))
                .containsExactly("body maxLength: Request body must NOT have more than 2 characters");
    }

    @ParameterizedTest(name = "required: {0}, body: {1}")
    @CsvSource({"true, '', body required: Request body is required", "false, '',", "true, x,", "false, x,"})
    void aBodyIsMissedWhereItIsRequired(boolean required, String body, String expected) {
        Declared declared = Declared.request("{required: " + required + ", content: {text/plain: {}}}");

        assertThat(violations(declared, Sent.body("text/plain", body)))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aMissingBodyIsAbsentWhateverItsContentTypeSays() {
        Declared declared = Declared.request("{content: {text/plain: {}}}");

        assertThat(verdict(declared, Sent.body("nonsense", "")))
                .isEqualTo(new BodyVerdict(new BodyValue.Absent(), List.of()));
    }

    @Test
    void aBodyWhereNoneIsDeclaredIsLetThrough() {
        Declared declared = Declared.responses("{'200': {description: OK}}");
        Sent sent = Sent.body("application/json", "{");

        assertThat(verdict(declared, sent)).isEqualTo(new BodyVerdict(new BodyValue.Raw(sent.body()), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{type: integer} | 12 | 12",
                "{type: number} | -1.50e3 | -1.50e3",
                "{type: boolean} | true | true",
                "{type: string} | 12 | '12'",
                "{} | 12 | '12'",
                "{type: integer, nullable: true} | null | null",
                "{type: string, nullable: true} | null | 'null'",
                "{enum: [1, 2]} | 2 | 2",
                "{oneOf: [{type: boolean}, {type: number}]} | 2 | 2",
                "{allOf: [{type: number}, {maximum: 3}]} | 2 | 2",
            })
    void textIsReadAsTheSchemaMeansIt(String schema, String body, String value) {
        Declared declared = Declared.request("{content: {text/plain: {schema: " + schema + "}}}");

        assertThat(tree(declared, Sent.body("text/plain", body))).isEqualTo(Judged.json(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: integer} | 1.5 | type: Request body must be integer",
                "{type: integer} | 007 | type: Request body must be integer",
                "{type: integer} | 1e9999999 | type: Request body must be integer",
                "{type: boolean} | yes | type: Request body must be boolean",
                "{type: string, maxLength: 2} | abc | maxLength: Request body must NOT have more than 2 characters",
                "{type: string, minLength: 3} | 知识 | minLength: Request body must NOT have fewer than 3 characters",
            })
    void textThatDoesNotFit(String schema, String body, String expected) {
        Declared declared = Declared.request("{content: {text/plain: {schema: " + schema + "}}}");

        assertThat(violations(declared, Sent.body("text/plain", body))).containsExactly("body " + expected);
    }

    @Test
    void textOfAnObjectIsNotJudgedBecauseNobodyKnowsHowItIsWritten() {
        Declared declared = Declared.request("{content: {text/csv: {schema: {type: object}}}}");
        Sent sent = Sent.body("text/csv", "a,b");

        assertThat(verdict(declared, sent)).isEqualTo(new BodyVerdict(new BodyValue.Raw(sent.body()), List.of()));
    }

    @Test
    void textIsReadInItsCharset() {
        Declared declared = Declared.request("{content: {text/plain: {schema: {enum: [知识]}}}}");

        assertThat(violations(declared, Sent.body("text/plain; charset=GBK", "知识".getBytes(Charset.forName("gbk")))))
                .isEmpty();
        assertThat(violations(declared, Sent.body("text/plain; charset=GBK", new byte[] {(byte) 0xFF})))
                .containsExactly("body charset: Request body is not GBK: the bytes at offset 0 are malformed");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "application/octet-stream | {type: string, format: binary, minLength: 4, maxLength: 4}",
                "application/octet-stream | {type: string, minLength: 4, maxLength: 4}",
                "image/png | {type: string, format: binary, minLength: 4, maxLength: 4}",
                "application/json | {type: string, format: binary, minLength: 4, maxLength: 4}",
                "text/plain | {type: string, format: binary, minLength: 4, maxLength: 4}",
                "application/pdf | {minLength: 4, maxLength: 4}",
            })
    void bytesAreCounted(String contentType, String schema) {
        Declared declared = Declared.request("{content: {" + contentType + ": {schema: " + schema + "}}}");
        byte[] four = {(byte) 0xFF, 0, (byte) 0x80, '\n'};

        assertThat(verdict(declared, Sent.body(contentType, four)))
                .isEqualTo(new BodyVerdict(new BodyValue.Raw(four), List.of()));
        assertThat(violations(declared, Sent.body(contentType, new byte[5])))
                .containsExactly("body maxLength: Request body must NOT have more than 4 characters");
        assertThat(violations(declared, Sent.body(contentType, new byte[3])))
                .containsExactly("body minLength: Request body must NOT have fewer than 4 characters");
    }

    @Test
    void base64IsText() {
        Declared declared = Declared.request("{content: {text/plain: {schema: {type: string, format: byte}}}}");

        assertThat(violations(declared, Sent.body("text/plain", "aGk="))).isEmpty();
        assertThat(violations(declared, Sent.body("text/plain", "a*")))
                .containsExactly("body format: Request body must match format \"byte\"");
    }

    @Test
    void whatIsReadOnlyMayBeMissingFromARequest() {
        Declared declared = Declared.request("""
                {content: {application/json: {schema: {required: [id, name], properties: {
                  id: {type: integer, readOnly: true}, name: {type: string}}}}}}""");

        assertThat(violations(declared, Sent.body("application/json", "{\"name\":\"x\"}")))
                .isEmpty();
        assertThat(violations(declared, Sent.body("application/json", "{\"id\":1}")))
                .containsExactly("body required: Request body must have required property 'name'");
    }

    @Test
    void noBodyMakesACheckFail() {
        Random random = new Random(20261122);
        List<String> types =
                List.of("application/json", "text/plain", "text/plain;charset=gbk", "application/octet-stream", "a");
        for (int round = 0; round < 20_000; round++) {
            byte[] body = "{\"a\":[1,2.5e3,\"知\\u00e9\",null],\"b\":true}".getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(4); change >= 0; change--) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            Sent sent = Sent.body(types.get(random.nextInt(types.size())), body);

            assertThat(verdict(SEVERAL, sent).violations()).isNotEmpty();
        }
    }
}
