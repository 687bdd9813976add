package io.understudy.validation.body;

import static io.understudy.validation.body.Judged.json;
import static io.understudy.validation.body.Judged.tree;
import static io.understudy.validation.body.Judged.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.validation.Declared;
import io.understudy.validation.Sent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON bodies: what is JSON is taken from RFC 8259. */
class JsonBodyTest {
    private static final Declared ANY = Declared.request("{content: {application/json: {}}}");
    private static final Declared PERSON = Declared.request("""
            {content: {application/json: {schema: {type: object, required: [name], properties: {
              name: {type: string}, 'a/b': {type: array, items: {type: integer}},
              id: {type: string, readOnly: true}}}}}}""");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name':1} | body/name type: Request body property name must be string",
                "{} | body required: Request body must have required property 'name'",
                "[] | body type: Request body must be object",
                "{'name':'x','a/b':[1,'2']} | body/a/b/1 type: Request body property a/b.1 must be integer",
                "{'name':'x','name':'y'} | body/name duplicate-key: Request body property name is given again at line 1, column 13",
                "{'name':'x','a/b':[1],'z':[{'q':1,'q':2}]} | body/z/0/q duplicate-key: Request body property z.0.q is given again at line 1, column 35",
            })
    void misfitsAreLocatedAndWorded(String body, String expected) {
        assertThat(violations(PERSON, Sent.body("application/json", body.replace('\'', '"'))))
                .containsExactly(expected);
    }

    @Test
    void allMisfitsAreFoundAndAKeyGivenTwiceHidesNone() {
        assertThat(violations(PERSON, Sent.body("application/json", """
                        {"a/b": ["x", 2.5], "a/b": ["y"], "id": null}""")))
                .containsExactlyInAnyOrder(
                        "body/a/b duplicate-key: Request body property a/b is given again at line 1, column 21",
                        "body required: Request body must have required property 'name'",
                        "body/a/b/0 type: Request body property a/b.0 must be integer",
                        "body/id type: Request body property id must be string");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1 | Request body is not JSON: unexpected end-of-input: expected close marker for Object, at line 1, column 7",
                "{'a':01} | Request body is not JSON: invalid numeric value: Leading zeroes not allowed, at line 1, column 7",
                "{'a':.5} | Request body is not JSON: unexpected character ('.'): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false'), at line 1, column 6",
                "[1,] | Request body is not JSON: unexpected character (']'): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false'), at line 1, column 4",
                "{a:1} | Request body is not JSON: unexpected character ('a'): was expecting double-quote to start field name, at line 1, column 2",
                "{} {} | Request body is not JSON: it ends before this, at line 1, column 4",
                "1 2 | Request body is not JSON: it ends before this, at line 1, column 3",
                "`   ` | Request body is not JSON: it is blank, at line 1, column 4",
                "NaN | Request body is not JSON: non-standard token 'NaN', at line 1, column 4",
            })
    void whatIsNotJsonIsSaidWithLineAndColumn(String body, String expected) {
        List<String> violations = violations(ANY, Sent.body("application/json", body.replace('\'', '"')));

        assertThat(violations).containsExactly("body parse: " + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": \"x\ty\"}",
                "tru",
                "'a'",
                "{\"a\":1,}",
                "[1 2]",
                "\"\\x\"",
                "\"\\u12\"",
                "-",
                "1.",
                "+1",
                "// c\n1",
                "{\"a\" 1}",
                "]",
                "\"abc",
                "Infinity",
                "0x10",
            })
    void notJson(String body) {
        assertThat(violations(ANY, Sent.body("application/json", body)))
                .hasSize(1)
                .allMatch(violation -> violation.startsWith("body parse: Request body is not JSON: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"\"",
                " [ ] ",
                "\n{\"\":{\"\":[]}}\r\n",
                "123456789012345678901234567890",
                "1.10",
                "-0",
                "1E+2",
                "\"\\ud83d\\ude00 \u0000\"",
            })
    void json_isReadAsJacksonReadsIt(String body) {
        if (body.indexOf('\u0000') < 0) {
            assertThat(tree(ANY, Sent.body("application/json", body))).isEqualTo(json(body));
        } else {
            assertThat(violations(ANY, Sent.body("application/json", body))).hasSize(1);
        }
    }

    @Test
    void numbersKeepTheirDigits() {
        assertThat(tree(ANY, Sent.body("application/json", "[1.10, 12345678901234567890, 0.1]"))
                        .toString())
                .isEqualTo("[1.10,12345678901234567890,0.1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1001", "-1e999999999", "1e-1001", "1e99999999999", "0.1e-999999999"})
    void numbersThatCannotBeWrittenOutAreRefused(String number) {
        assertThat(violations(ANY, Sent.body("application/json", "[" + number + "]")))
                .containsExactly("body parse: Request body has a number of more than 1000 digits at line 1, column 2");
    }

    @Test
    void aNumberOfAThousandDigitsIsReadAndOneOfMoreIsNot() {
        String thousand = "9".repeat(1_000);

        assertThat(tree(ANY, Sent.body("application/json", thousand)).asText()).isEqualTo(thousand);
        assertThat(violations(ANY, Sent.body("application/json", thousand + "9")))
                .hasSize(1);
    }

    @Test
    void nestingIsReadToFiveHundredLevelsAndNoFurther() {
        assertThat(violations(ANY, Sent.body("application/json", "[".repeat(500) + "]".repeat(500))))
                .isEmpty();
        assertThat(violations(ANY, Sent.body("application/json", "[".repeat(501) + "]".repeat(501))))
                .containsExactly("body depth: Request body is nested deeper than 500 levels");
        assertThat(violations(ANY, Sent.body("application/json", "{\"a\":".repeat(10_000))))
                .containsExactly("body depth: Request body is nested deeper than 500 levels");
    }

    @Test
    void aSchemaThatRecursThroughAlternativesJudgesTheDeepestBody() {
        Declared tree = Declared.request(
                "3.0.3", "{content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}", """
                {Tree: {allOf: [{$ref: '#/components/schemas/Node'}, {type: object}]},
                 Node: {properties: {next: {oneOf: [{$ref: '#/components/schemas/Tree'}, {type: string}]}}}}""");
        String deep = "{\"next\":".repeat(499) + "{\"next\":1}" + "}".repeat(499);

        assertThat(violations(tree, Sent.body("application/json", deep))).isNotEmpty();
        assertThat(violations(tree, Sent.body("application/json", deep.replace("1", "\"\""))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, utf-8",
        "application/json;charset=gbk, gbk",
        "application/json; charset=\"UTF-16\", utf-16",
        "application/json; Charset=utf-16le, utf-16le",
        "application/json; charset=UTF-8, utf-8"
    })
    void theCharsetOfTheMediaTypeCounts(String contentType, Charset charset) {
        byte[] body = "{\"name\":\"知识库\"}".getBytes(charset);

        assertThat(tree(PERSON, Sent.body(contentType, body)).path("name").asText())
                .isEqualTo("知识库");
    }

    @Test
    void latin1IsReadByteByByte() {
        byte[] body = {'"', (byte) 0xE9, '"'};

        assertThat(tree(ANY, Sent.body("application/json; charset=iso-8859-1", body))
                        .asText())
                .isEqualTo("é");
    }

    @Test
    void aByteOrderMarkIsLeftOut() {
        assertThat(tree(PERSON, Sent.body("application/json", "\uFEFF{\"name\":\"x\"}")))
                .isEqualTo(json("{'name':'x'}"));
    }

    @Test
    void malformedBytesAreAViolationWithTheirOffset() {
        byte[] gbk = "{\"name\":\"库\"}".getBytes(Charset.forName("gbk"));

        assertThat(violations(PERSON, Sent.body("application/json", gbk)))
                .containsExactly("body charset: Request body is not UTF-8: the bytes at offset 9 are malformed");
        assertThat(violations(PERSON, Sent.body("application/json; charset=us-ascii", "\"é\"")))
                .containsExactly("body charset: Request body is not US-ASCII: the bytes at offset 1 are malformed");
        assertThat(violations(PERSON, Sent.body("application/json;charset=utf-16be", new byte[] {'{'})))
                .containsExactly("body charset: Request body is not UTF-16BE: the bytes at offset 0 are malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "x/y", "%20"})
    void aCharsetThatNobodyKnowsIsAMatterOfTheMediaType(String charset) {
        assertThat(violations(PERSON, Sent.body("application/json; charset=\"" + charset + "\"", "{}")))
                .containsExactly("header/Content-Type content-type: Request body is in the charset '" + charset
                        + "', which is not known; use utf-8");
    }

    @Test
    void noMoreThanAThousandViolationsAreTold() {
        Declared texts =
                Declared.request("{content: {application/json: {schema: {type: array, items: {type: string}}}}}");

        assertThat(violations(texts, Sent.body("application/json", "[" + "1,".repeat(999) + "1]")))
                .hasSize(1_000);
        assertThat(violations(texts, Sent.body("application/json", "[" + "1,".repeat(1_000) + "1]")))
                .hasSize(1_000);
        assertThat(violations(texts, Sent.body("application/json", "{" + "\"a\":1,".repeat(2_000) + "\"a\":1}")))
                .hasSize(1_000);
    }

    @Test
    void tenMegabytesAreReadInSeconds() {
        String row = "{\"name\":\"知识\",\"n\":[1,2.5,true,null]},";
        int rows = 10_000_000 / row.getBytes(StandardCharsets.UTF_8).length;
        Sent long_ = Sent.body("application/json", "[" + row.repeat(rows) + "1]");
        Sent wide = Sent.body("application/json", "{" + wide(700_000) + "\"\":1}");
        Sent name = Sent.body("application/json", "{\"" + "a".repeat(10_000_000) + "\":1}");

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(violations(ANY, long_)).isEmpty();
            assertThat(violations(ANY, wide)).isEmpty();
            assertThat(violations(ANY, name)).isEmpty();
        });
    }

    private static String wide(int members) {
        StringBuilder text = new StringBuilder();
        for (int member = 0; member < members; member++) {
            text.append("\"m").append(member).append("\":0,");
        }
        return text.toString();
    }
}
