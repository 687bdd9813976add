package io.understudy.validation.body;

import static io.understudy.validation.body.Judged.json;
import static io.understudy.validation.body.Judged.tree;
import static io.understudy.validation.body.Judged.verdict;
import static io.understudy.validation.body.Judged.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.validation.Declared;
import io.understudy.validation.Sent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms: what a field stands for is taken from OpenAPI 3.1, sections 4.8.12.3 and 4.8.15, and WHATWG URL, section 5. */
class FormBodyTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Three numbers of a colour, as the specification's own table of styles has them. */
    private static final String COLOR =
            "{type: object, properties: {R: {type: integer}, G: {type: integer}, B: {type: integer}}}";

    private static final String STRINGS = "{type: array, items: {type: string}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{type: string} | color=blue | {'color':'blue'}",
                "{type: string} | color=%E7%9F%A5+%2B%20x%3D%26 | {'color':'知 + x=&'}",
                "{type: string} | color= | {'color':''}",
                "{type: string} | color | {'color':''}",
                "{type: string} | &&color=a=b& | {'color':'a=b'}",
                "{type: string} | %63olor=x | {'color':'x'}",
                "{type: string} | color=12 | {'color':'12'}",
                "{type: integer} | color=12 | {'color':12}",
                "{type: number} | color=1.50 | {'color':1.50}",
                "{type: boolean} | color=false | {'color':false}",
                "{type: integer, nullable: true} | color= | {'color':null}",
                "{type: array, items: {type: string}} | color=blue&color=black | {'color':['blue','black']}",
                "{type: array, items: {type: string}} | color=blue | {'color':['blue']}",
                "{type: array, items: {type: string}} | color=blue,black | {'color':['blue,black']}",
                "{type: array, items: {type: integer}} | color=1&x=y&color=2 | {'color':[1,2],'x':'y'}",
                "{type: object, properties: {R: {type: integer}, G: {type: integer}}} | R=100&G=200 | {'color':{'R':100,'G':200}}",
                "{type: object, properties: {R: {type: integer}}} | color={\"R\":100} | {'color':{'R':100}}",
                "{type: array, items: {type: object}} | color={\"R\":1}&color={} | {'color':[{'R':1},{}]}",
                "{type: array, items: {type: object}} | color=%7B%22R%22:1%7D | {'color':[{'R':1}]}",
                "{type: array, items: {type: object}} | color=[{\"R\":1},{}] | {'color':[{'R':1},{}]}",
                "{type: array, items: {type: array, items: {}}} | color=[1]&color=[2] | {'color':[[1],[2]]}",
                "{allOf: [{type: integer}]} | color=1 | {'color':1}",
                "{oneOf: [{type: integer}, {type: boolean}]} | color=true | {'color':true}",
            })
    void fieldsOfTheDefaultStyle(String schema, String form, String value) {
        Declared declared = declared("{color: " + schema + "}", "{}");

        assertThat(tree(declared, Sent.body(FORM, form))).isEqualTo(json(value));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "form | true | array | color=blue&color=black&color=brown | ['blue','black','brown']",
                "form | false | array | color=blue,black,brown | ['blue','black','brown']",
                "form | false | array | color=blue%2Cblack | ['blue','black']",
                "form | false | array | color= | []",
                "form | false | array | color=, | ['','']",
                "spaceDelimited | false | array | color=blue%20black%20brown | ['blue','black','brown']",
                "spaceDelimited | false | array | color=blue+black | ['blue','black']",
                "pipeDelimited | false | array | color=blue%7Cblack%7Cbrown | ['blue','black','brown']",
                "pipeDelimited | false | array | `color=blue|black` | ['blue','black']",
                "form | true | object | R=100&G=200&B=150 | {'R':100,'G':200,'B':150}",
                "form | false | object | color=R,100,G,200,B,150 | {'R':100,'G':200,'B':150}",
                "pipeDelimited | false | object | color=R%7C100%7CG%7C200 | {'R':100,'G':200}",
                "deepObject | true | object | color%5BR%5D=100&color[G]=200&color[B]=150 | {'R':100,'G':200,'B':150}",
            })
    void stylesOfTheSpecification(String style, boolean explode, String type, String form, String value) {
        Declared declared = declared(
                "{color: " + (type.equals("array") ? STRINGS : COLOR) + "}",
                "{color: {style: " + style + ", explode: " + explode + "}}");

        assertThat(tree(declared, Sent.body(FORM, form))).isEqualTo(json("{'color':" + value + "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a[n]=1&a[b][n]=2 | {'a':{'n':1,'b':{'n':2}}}",
                "a[list][]=1&a[list][]=2 | {'a':{'list':[1,2]}}",
                "a[list][0]=1&a[list][1]=2 | {'a':{'list':[1,2]}}",
                "a[list]=1&a[list]=2 | {'a':{'list':[1,2]}}",
                "a[free][x]=1 | {'a':{'free':{'x':'1'}}}",
                "a[b][b][b][n]=3 | {'a':{'b':{'b':{'b':{'n':3}}}}}",
            })
    void deepObjectsGoAsDeepAsTheirSchema(String form, String value) {
        Declared declared = Declared.request(
                "3.1.0",
                "{content: {" + FORM + ": {schema: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}, "
                        + "encoding: {a: {style: deepObject}}}}}",
                "{A: {type: object, properties: {n: {type: integer}, b: {$ref: '#/components/schemas/A'}, "
                        + "list: {type: array, items: {type: integer}}}}}");

        assertThat(tree(declared, Sent.body(FORM, form))).isEqualTo(json(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "color[R=1 | {'color[R':'1'}",
                "color[R]x=1 | {'color[R]x':'1'}",
                "color]R[=1 | {'color]R[':'1'}",
                "[R]=1 | {'[R]':'1'}",
            })
    void bracketsThatDoNotPairAreNamesLikeAnyOther(String form, String value) {
        Declared declared = declared("{color: " + COLOR + "}", "{color: {style: deepObject}}");

        assertThat(tree(declared, Sent.body(FORM, form))).isEqualTo(json(value));
    }

    @Test
    void aPropertyInJsonIsReadAsSuch() {
        Declared declared = declared(
                "{meta: {type: object, required: [a], properties: {a: {type: integer}}}, "
                        + "tags: {type: array, items: {type: string}}}",
                "{meta: {contentType: application/json}, tags: {contentType: application/json}}");

        assertThat(tree(declared, Sent.body(FORM, "meta=%7B%22a%22:1%7D&tags=[\"x\",\"y\"]")))
                .isEqualTo(json("{'meta':{'a':1},'tags':['x','y']}"));
        assertThat(tree(declared, Sent.body(FORM, "tags=\"x\"&tags=\"y\""))).isEqualTo(json("{'tags':['x','y']}"));
        assertThat(violations(declared, Sent.body(FORM, "meta={\"a\":\"b\"}")))
                .containsExactly("body/meta/a type: Request body property meta.a must be integer");
    }

    @Test
    void whatIsNotJsonHidesNoOtherViolationAndIsNotCalledMissing() {
        Declared declared = Declared.request("{content: {" + FORM + ": {schema: {type: object, required: [meta], "
                + "properties: {meta: {type: object}, n: {type: integer}}}, "
                + "encoding: {meta: {contentType: application/json}}}}}");

        assertThat(violations(declared, Sent.body(FORM, "meta={&n=x")))
                .containsExactly(
                        "body/meta parse: Request body property meta is not JSON: unexpected end-of-input: "
                                + "expected close marker for Object, at line 1, column 2",
                        "body/n type: Request body property n must be integer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "n=x | body/n type: Request body property n must be integer",
                "n=1&n=2 | body/n type: Request body property n must be integer",
                "n=1&more=2 | body additionalProperties: Request body must NOT have additional properties; found 'more'",
                "`` | body required: Request body is required",
                "list=1,b,3 | body/list/1 type: Request body property list.1 must be integer",
                "color=R,1,G&n=1 | body/color type: Request body property color must be object",
                "s=abc | body/s maxLength: Request body property s must NOT have more than 2 characters",
                "n=%zz | body parse: Request body is no form: a '%' in field 1 is not followed by two hexadecimal digits",
                "n=1&&s=% | body parse: Request body is no form: a '%' in field 2 is not followed by two hexadecimal digits",
                "%4=1 | body parse: Request body is no form: a '%' in field 1 is not followed by two hexadecimal digits",
                "n=1&s=%FF | body charset: Request body is not UTF-8: the bytes in field 2 are malformed",
                "s=%E7%9F | body charset: Request body is not UTF-8: the bytes in field 1 are malformed",
            })
    void misfitsAreLocatedAndWorded(String form, String expected) {
        Declared declared = Declared.request("{required: true, content: {" + FORM + ": {schema: {type: object, "
                + "additionalProperties: false, properties: {n: {type: integer}, s: {type: string, maxLength: 2}, "
                + "list: {type: array, items: {type: integer}}, color: " + COLOR + "}}, "
                + "encoding: {list: {explode: false}, color: {explode: false}}}}}");

        assertThat(violations(declared, Sent.body(FORM, form))).containsExactly(expected);
    }

    @Test
    void theCharsetCountsBeforeAndBehindTheEscapes() {
        Declared declared = declared("{a: {type: string}}", "{}");
        Charset gbk = Charset.forName("gbk");

        assertThat(tree(declared, Sent.body(FORM + ";charset=gbk", "a=%D6%AA%CA%B6")))
                .isEqualTo(json("{'a':'知识'}"));
        assertThat(tree(declared, Sent.body(FORM + ";charset=gbk", "a=知识".getBytes(gbk))))
                .isEqualTo(json("{'a':'知识'}"));
        // The second byte of this character is that of a letter, which nobody escapes.
        assertThat(tree(declared, Sent.body(FORM + ";charset=gbk", "a=%81A"))).isEqualTo(json("{'a':'丄'}"));
        // Here the second byte of an escape's neighbour is that of the percent sign.
        assertThat(tree(
                        declared,
                        Sent.body(FORM + ";charset=iso-2022-jp", "a=ア%41".getBytes(Charset.forName("iso-2022-jp")))))
                .isEqualTo(json("{'a':'アA'}"));
        assertThat(tree(declared, Sent.body(FORM + ";charset=utf-16", "a=%E7%9F%A5".getBytes(StandardCharsets.UTF_16))))
                .isEqualTo(json("{'a':'知'}"));
        assertThat(violations(declared, Sent.body(FORM, "a=库".getBytes(gbk))))
                .containsExactly("body charset: Request body is not UTF-8: the bytes at offset 2 are malformed");
    }

    @ParameterizedTest(name = "collectionFormat {0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "csv | ids=1%2C2,3",
                "ssv | ids=1+2%203",
                "tsv | ids=1%092%093",
                "pipes | `ids=1%7C2|3`",
                "multi | ids=1&ids=2&ids=3",
            })
    void collectionFormatsOfSwagger(String format, String form) {
        Declared declared = swagger("{name: ids, in: formData, type: array, items: {type: integer}, "
                + "collectionFormat: " + format + "}");

        assertThat(tree(declared, Sent.body(FORM, form))).isEqualTo(json("{'ids':[1,2,3]}"));
    }

    @Test
    void fieldsOfSwaggerAreJudged() {
        Declared declared = swagger("{name: n, in: formData, type: integer, required: true, maximum: 3}");

        assertThat(violations(declared, Sent.body(FORM, "n=4")))
                .containsExactly("body/n maximum: Request body property n must be <= 3");
        assertThat(violations(declared, Sent.body(FORM, "m=4")))
                .containsExactly("body required: Request body must have required property 'n'");
    }

    @Test
    void aFormThatIsDeclaredAsATextIsOne() {
        Declared declared = Declared.request("{content: {" + FORM + ": {schema: {type: string, maxLength: 3}}}}");

        assertThat(tree(declared, Sent.body(FORM, "a=1"))).isEqualTo(json("'a=1'"));
    }

    @Test
    void aFormWithoutASchemaIsAnObjectOfTexts() {
        Declared declared = Declared.request("{content: {" + FORM + ": {}}}");

        assertThat(tree(declared, Sent.body(FORM, "a=1&b=&a=2"))).isEqualTo(json("{'a':['1','2'],'b':''}"));
    }

    @Test
    void bracketsNestAsDeepAsJsonAndNoDeeper() {
        Declared declared = declared("{a: {type: object}}", "{a: {style: deepObject}}");

        assertThat(violations(declared, Sent.body(FORM, "a" + "[x]".repeat(500) + "=1")))
                .isEmpty();
        assertThat(violations(declared, Sent.body(FORM, "a" + "[x]".repeat(10_000) + "=1")))
                .containsExactly("body/a depth: Request body property a is nested deeper than 500 levels");
    }

    @Test
    void manyFieldsAndLongOnesAreReadInSeconds() {
        Declared declared = declared(
                "{a: {type: array, items: {type: integer}}, b: {type: object}, c: " + STRINGS + "}",
                "{b: {style: deepObject}, c: {style: pipeDelimited, explode: false}}");
        StringBuilder many = new StringBuilder();
        for (int field = 0; field < 100_000; field++) {
            many.append("a=1&b[k").append(field).append("][]=x&f").append(field).append("=%E7%9F%A5&");
        }
        String items = "c=" + "%7C".repeat(3_000_000);
        String brackets = "b" + "[".repeat(10_000_000);
        String escapes = "a=" + "%E7%9F%A5".repeat(1_100_000);

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            assertThat(tree(declared, Sent.body(FORM, many.toString())).size()).isEqualTo(100_002);
            assertThat(tree(declared, Sent.body(FORM, items)).path("c").size()).isEqualTo(3_000_001);
            assertThat(violations(declared, Sent.body(FORM, brackets))).isEmpty();
            assertThat(violations(declared, Sent.body(FORM, escapes))).hasSize(1);
            assertThat(violations(declared, Sent.body(FORM, "&".repeat(10_000_000))))
                    .isEmpty();
            assertThat(violations(declared, Sent.body(FORM, "=".repeat(10_000_000))))
                    .isEmpty();
        });
    }

    @Test
    void noFormMakesACheckFail() {
        Declared declared = declared(
                "{a: {type: integer}, b: {type: object}, c: " + STRINGS + ", m: {type: object}, o: " + COLOR + "}",
                "{b: {style: deepObject}, c: {explode: false}, m: {contentType: application/json}}");
        Random random = new Random(20261122);
        String alphabet = "abcmoRG[]=&%+,{}\"1é知 0E7|";
        for (int round = 0; round < 30_000; round++) {
            StringBuilder form = new StringBuilder();
            for (int length = 1 + random.nextInt(30); length > 0; length--) {
                form.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }

            assertThat(verdict(declared, Sent.body(FORM, form.toString())).violations())
                    .as(form.toString())
                    .allMatch(violation -> violation.message().startsWith("Request body "));
        }
    }

    private static Declared declared(String properties, String encoding) {
        return Declared.request("{content: {" + FORM + ": {schema: {type: object, properties: " + properties
                + "}, encoding: " + encoding + "}}}");
    }

    private static Declared swagger(String field) {
        return Declared.document("""
                {swagger: '2.0', info: {title: Test, version: '1'}, consumes: [application/x-www-form-urlencoded], paths:
                  {/things: {post: {parameters: [%s], responses: {'200': {description: OK}}}}}}
                """.formatted(field));
    }
}
