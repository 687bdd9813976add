package io.understudy.validation.body;

import static io.understudy.validation.body.Judged.json;
import static io.understudy.validation.body.Judged.tree;
import static io.understudy.validation.body.Judged.verdict;
import static io.understudy.validation.body.Judged.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.validation.Declared;
import io.understudy.validation.Sent;
import io.understudy.validation.Violation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Multipart bodies: what is one is taken from RFC 2046, section 5.1, and RFC 7578. */
class MultipartBodyTest {
    private static final String TYPE = "multipart/form-data; boundary=B";
    private static final Declared ANY = declared("{}", "{}");
    private static final Declared FORM = Declared.request("""
            {content: {multipart/form-data: {
              schema: {type: object, required: [meta], additionalProperties: false, properties: {
                meta: {type: object, required: [n], properties: {n: {type: integer}}},
                n: {type: integer},
                tags: {type: array, items: {type: string, maxLength: 3}},
                numbers: {type: array, items: {type: integer}},
                rows: {type: array, items: {type: object}},
                photo: {type: string, format: binary, maxLength: 4},
                photos: {type: array, maxItems: 2, items: {type: string, format: binary, maxLength: 4}}}},
              encoding: {
                photo: {contentType: 'image/png, image/jpeg', headers: {
                  X-Rank: {required: true, schema: {type: integer}}, X-Tags: {schema: {type: array, maxItems: 1, items: {type: string}}}}},
                numbers: {style: form, explode: false}}}}}""");

    @Test
    void theExampleOfRfc7578() {
        String body = """
                --AaB03x\r
                content-disposition: form-data; name="field1"\r
                content-type: text/plain;charset=windows-1250\r
                content-transfer-encoding: quoted-printable\r
                \r
                Joe owes =E2=82=AC100.\r
                --AaB03x--""";

        assertThat(tree(ANY, Sent.body("multipart/form-data; boundary=AaB03x", body)))
                .isEqualTo(json("{'field1':'Joe owes =E2=82=AC100.'}"));
    }

    @Test
    void theExampleOfRfc2046() {
        String body = """
                This is the preamble.  It is to be ignored, though it\r
                is a handy place for composition agents to include an\r
                explanatory note to non-MIME conformant readers.\r
                \r
                --simple boundary\r
                \r
                This is implicitly typed plain US-ASCII text.\r
                It does NOT end with a linebreak.\r
                --simple boundary\r
                Content-type: text/plain; charset=us-ascii\r
                \r
                This is explicitly typed plain US-ASCII text.\r
                It DOES end with a linebreak.\r
                \r
                --simple boundary--\r
                \r
                This is the epilogue.  It is also to be ignored.\r
                """;
        Declared parts =
                Declared.request("{content: {multipart/mixed: {schema: {type: array, items: {type: string}}}}}");

        assertThat(tree(parts, Sent.body("multipart/mixed; boundary=\"simple boundary\"", body)))
                .isEqualTo(
                        json(
                                "['This is implicitly typed plain US-ASCII text.\\r\\nIt does NOT end with a linebreak.',"
                                        + "'This is explicitly typed plain US-ASCII text.\\r\\nIt DOES end with a linebreak.\\r\\n']"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "form-data; name=\"a\" | a",
                "form-data; name=a | a",
                "form-data;name = \"a\" | a",
                "FORM-DATA; NAME=\"a\" | a",
                "form-data; filename=\"x;name=b.txt\"; name=\"a\" | a",
                "form-data; name=\"a\"; filename*=UTF-8''%e2%82%ac%20rates | a",
                "form-data; filename*=UTF-8''x; name=\"a\"; filename=\"x\" | a",
                "form-data; name=\"a b\" | a b",
                "form-data; name=\"知识\" | 知识",
                "form-data; name=\"x\\\"y\" | x\"y",
                "form-data; name=\"x%22y\" | x\"y",
                "form-data; name=\"\" | ``",
            })
    void namesOfParts(String disposition, String name) {
        String body = "--B\r\nContent-Disposition: " + disposition + "\r\n\r\nv\r\n--B--\r\n";

        assertThat(tree(ANY, Sent.body(TYPE, body)).path(name).asText()).isEqualTo("v");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--B\r\nContent-Disposition: form-data; name=a\r\n\r\nv\r\n--B--\r\n",
                "--B\nContent-Disposition: form-data; name=a\n\nv\n--B--",
                "preamble\r\n--B\r\nContent-Disposition: form-data; name=a\r\n\r\nv\r\n--B--epilogue\r\n--B\r\n",
                "\r\n--B \t\r\nContent-Disposition: form-data; name=a\r\n\r\nv\r\n--B--",
                "--Bee\r\n--B\r\ncontent-disposition:form-data; name=a\r\n\r\nv\r\n--B--",
                "--B\r\nContent-Disposition: form-data;\r\n name=a\r\n\r\nv\r\n--B--\r\n",
                "--B\r\nX: y\r\nContent-Disposition: form-data; name=a\r\nZ:\r\n\r\nv\r\n--B--\r\n",
            })
    void waysToWriteOnePart(String body) {
        assertThat(tree(ANY, Sent.body(TYPE, body))).isEqualTo(json("{'a':'v'}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | ``",
                "`\r\n` | `\r\n`",
                "`x\r\n-` | `x\r\n-`",
                "`x --B-- y` | `x --B-- y`",
                "`--Bx` | `--Bx`",
                "`x\r\n--Bx\r\ny` | `x\r\n--Bx\r\ny`",
                "`x\r` | `x\r`",
            })
    void theContentOfAPartIsWhatStandsBetweenLineBreaks(String content, String value) {
        assertThat(tree(ANY, Sent.body(TYPE, part("a", "", content) + "--B--"))
                        .path("a")
                        .asText())
                .isEqualTo(value);
    }

    @Test
    void anEmptyPartMayShareItsLineBreak() {
        String body = "--B\r\nContent-Disposition: form-data; name=a\r\n\r\n--B--";

        assertThat(tree(ANY, Sent.body(TYPE, body))).isEqualTo(json("{'a':''}"));
    }

    @Test
    void aBodyMayHaveNoParts() {
        assertThat(tree(ANY, Sent.body(TYPE, "--B--"))).isEqualTo(json("{}"));
    }

    @Test
    void partsAreReadAsTheSchemaMeansThem() {
        String body = part("meta", "application/json", "{\"n\": 1}")
                + part("n", "", "12")
                + part("tags", "", "a")
                + part("tags", "text/plain; charset=utf-8", "知")
                + part("numbers", "", "1,2")
                + part("rows", "application/json", "{\"x\":[]}")
                + "--B--";

        assertThat(tree(FORM, Sent.body(TYPE, body)))
                .isEqualTo(json("{'meta':{'n':1},'n':12,'tags':['a','知'],'numbers':[1,2],'rows':[{'x':[]}]}"));
    }

    @Test
    void aPartWithoutAMediaTypeIsJsonWhereAnObjectIsWanted() {
        assertThat(tree(FORM, Sent.body(TYPE, part("meta", "", "{\"n\": 1}") + "--B--")))
                .isEqualTo(json("{'meta':{'n':1}}"));
    }

    @Test
    void anArrayMayComeInOnePartOfJson() {
        String body = part("meta", "", "{\"n\":1}") + part("rows", "application/json", "[{},{}]") + "--B--";

        assertThat(tree(FORM, Sent.body(TYPE, body))).isEqualTo(json("{'meta':{'n':1},'rows':[{},{}]}"));
    }

    @Test
    void bytesOfAPartAreCountedAndKept() {
        byte[] head = part("meta", "", "{\"n\":1}").getBytes(StandardCharsets.UTF_8);
        byte[] photo =
                "--B\r\nContent-Disposition: form-data; name=photos; filename=x\r\nContent-Type: image/png\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] bytes = {(byte) 0xFF, 0, '\r', '\n'};
        byte[] tail = "\r\n--B--".getBytes(StandardCharsets.UTF_8);

        assertThat(tree(FORM, Sent.body(TYPE, joined(head, photo, bytes, tail)))
                        .path("photos")
                        .path(0)
                        .asText())
                .isEqualTo("\u00FF\0\r\n");
        assertThat(violations(FORM, Sent.body(TYPE, joined(head, photo, bytes, bytes, tail))))
                .containsExactly(
                        "body/photos/0 maxLength: Request body property photos.0 must NOT have more than 4 characters");
    }

    @Test
    void allViolationsOfAllPartsAreFound() {
        String body = part("meta", "application/json", "{\"n\":}")
                + part("n", "", "x")
                + part("tags", "", "long")
                + part("more", "", "")
                + part("photo", "text/plain", "12345")
                + part("rows", "text/plain", "{}")
                + "--B\r\n\r\nnameless\r\n"
                + "--B--";

        assertThat(violations(FORM, Sent.body(TYPE, body)))
                .containsExactlyInAnyOrder(
                        "body/meta parse: Request body property meta is not JSON: unexpected character ('}'): expected a value, "
                                + "at line 1, column 6",
                        "body/n type: Request body property n must be integer",
                        "body/tags/0 maxLength: Request body property tags.0 must NOT have more than 3 characters",
                        "body additionalProperties: Request body must NOT have additional properties; found 'more'",
                        "body/photo required: Request body property photo: header X-Rank is required",
                        "body/photo content-type: Request body property photo is text/plain, but must be image/png or image/jpeg",
                        "body/rows/0 content-type: Request body property rows.0 is text/plain, but must be application/json or application/*+json",
                        "body multipart: Request body has no name in the Content-Disposition of part 7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "X-Rank: 1 | ",
                "X-Rank: x | type: Request body property photo: header X-Rank must be integer",
                "`X-RANK: 1\r\nX-Tags: a, b` | maxItems: Request body property photo: header X-Tags must NOT have more than 1 item",
            })
    void headersOfPartsAreJudged(String headers, String expected) {
        String body = part("meta", "", "{\"n\":1}") + "--B\r\nContent-Disposition: form-data; name=photo\r\n" + headers
                + "\r\n\r\n1234\r\n--B--";

        assertThat(violations(FORM, Sent.body(TYPE, body)))
                .isEqualTo(expected == null ? List.of() : List.of("body/photo " + expected));
    }

    @Test
    void aBrokenMediaTypeOfAPartIsAViolationOfThePart() {
        assertThat(violations(ANY, Sent.body(TYPE, part("a", "nonsense", "v") + "--B--")))
                .containsExactly("body/a content-type: Request body property a has the Content-Type 'nonsense', "
                        + "which is no media type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x | does not contain its boundary '--B'",
                "--b-- | does not contain its boundary '--B'",
                "x--B | does not contain its boundary '--B'",
                "--B | has broken headers in part 1",
                "`--B\r\n` | has broken headers in part 1",
                "`--B\r\nContent-Disposition: form-data; name=a\r\n` | has broken headers in part 1",
                "`--B\r\nno colon\r\n\r\nv\r\n--B--` | has broken headers in part 1",
                "`--B\r\n: x\r\n\r\nv\r\n--B--` | has broken headers in part 1",
                "`--B\r\n\r\n` | ends within part 1, before its closing boundary '--B--'",
                "`--B\r\nA: b\r\n\r\nv\r\n--B\r\n\r\nv\r\n--B-` | ends within part 2, before its closing boundary '--B--'",
                "`--B\r\n\r\nv\r\n--C--` | ends within part 1, before its closing boundary '--B--'",
            })
    void brokenBodies(String body, String expected) {
        assertThat(violations(ANY, Sent.body(TYPE, body))).containsExactly("body multipart: Request body " + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "multipart/form-data, has no boundary in its Content-Type",
        "multipart/form-data; boundary=\"\", has no boundary in its Content-Type",
        "multipart/form-data; boundary=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, "
                + "has a boundary of more than 70 characters"
    })
    void aBodyNeedsABoundary(String contentType, String expected) {
        assertThat(verdict(ANY, Sent.body(contentType, "--B--")).violations())
                .containsExactly(new Violation(
                        Violation.Kind.MEDIA_TYPE,
                        List.of("header", "Content-Type"),
                        "content-type",
                        "Request body " + expected));
    }

    @Test
    void aCharsetOfAPartThatNobodyKnowsIsAViolationOfThePart() {
        String body = part("meta", "", "{\"n\":1}") + part("tags", "text/plain; charset=klingon", "v") + "--B--";

        assertThat(verdict(FORM, Sent.body(TYPE, body)).violations())
                .containsExactly(new Violation(
                        Violation.Kind.VALUE,
                        List.of("body", "tags", "0"),
                        "content-type",
                        "Request body property tags.0 is in the charset 'klingon', which is not known; use utf-8"));
    }

    @Test
    void headersOfAPartAreBounded() {
        String fits =
                "--B\r\nContent-Disposition: form-data; name=a\r\nX: " + "y".repeat(16_000) + "\r\n\r\nv\r\n--B--";

        assertThat(violations(ANY, Sent.body(TYPE, fits))).isEmpty();
        assertThat(violations(ANY, Sent.body(TYPE, fits.replace("X: ", "X: " + "y".repeat(400)))))
                .containsExactly("body multipart: Request body has broken headers in part 1");
    }

    @Test
    void boundariesWithinPartsAreBytes() {
        String nested =
                "--B\r\nContent-Disposition: form-data; name=a\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n"
                        .repeat(10_000);

        assertThat(violations(ANY, Sent.body(TYPE, nested + "x\r\n--B--"))).isEmpty();
    }

    @Test
    void filesOfSwaggerAreBytes() {
        Declared declared = Declared.document("""
                {swagger: '2.0', info: {title: Test, version: '1'}, paths: {/things: {post: {
                  consumes: [multipart/form-data], responses: {'200': {description: OK}}, parameters: [
                    {name: file, in: formData, type: file, required: true},
                    {name: ids, in: formData, type: array, items: {type: integer}}]}}}}
                """);
        byte[] body = joined(
                "--B\r\nContent-Disposition: form-data; name=file\r\n\r\n".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0x80},
                ("\r\n" + part("ids", "", "1,2") + "--B--").getBytes(StandardCharsets.UTF_8));

        assertThat(tree(declared, Sent.body(TYPE, body))).isEqualTo(json("{'file':'\u0080','ids':[1,2]}"));
        assertThat(violations(declared, Sent.body(TYPE, "--B--")))
                .containsExactly("body required: Request body must have required property 'file'");
    }

    @Test
    void manyPartsAndLongOnesAreReadInSeconds() {
        StringBuilder many = new StringBuilder();
        for (int part = 0; part < 100_000; part++) {
            many.append(part("p" + part, "", "v"));
        }
        String dashes = "multipart/form-data; boundary=" + "-".repeat(70);

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            assertThat(tree(ANY, Sent.body(TYPE, many + "--B--")).size()).isEqualTo(100_000);
            assertThat(tree(ANY, Sent.body(TYPE, part("a", "", "v").repeat(100_000) + "--B--"))
                            .path("a")
                            .size())
                    .isEqualTo(100_000);
            assertThat(violations(ANY, Sent.body(dashes, ("-".repeat(71) + "\n").repeat(140_000))))
                    .hasSize(1);
            assertThat(violations(ANY, Sent.body(dashes, "-------\n".repeat(1_250_000))))
                    .hasSize(1);
            assertThat(violations(ANY, Sent.body(TYPE, "--B\r\n" + "a: b\r\n".repeat(1_500_000))))
                    .hasSize(1);
            assertThat(violations(ANY, Sent.body(TYPE, part("a", "", "\n".repeat(10_000_000)) + "--B--")))
                    .isEmpty();
        });
    }

    @Test
    void noMultipartBodyMakesACheckFail() {
        Random random = new Random(20261122);
        byte[] whole = (part("meta", "application/json", "{\"n\": 1}") + part("tags", "", "知")
                        + part("photo", "image/png", "\0") + "--B--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 20_000; round++) {
            byte[] body = whole.clone();
            for (int change = random.nextInt(6); change >= 0; change--) {
                body[random.nextInt(body.length)] = whole[random.nextInt(body.length)];
            }

            assertThat(verdict(FORM, Sent.body(TYPE, body)).violations())
                    .allMatch(violation -> violation.message().startsWith("Request body "));
        }
    }

    private static String part(String name, String contentType, String content) {
        return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n"
                + (contentType.isEmpty() ? "" : "Content-Type: " + contentType + "\r\n") + "\r\n" + content + "\r\n";
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    private static Declared declared(String schema, String encoding) {
        return Declared.request(
                "{content: {multipart/form-data: {schema: " + schema + ", encoding: " + encoding + "}}}");
    }
}
