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
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XML bodies: what hints mean is taken from the examples of OpenAPI 3.0 and 3.1, section 4.8.26. */
class XmlBodyTest {
    private static final String XML = "application/xml";
    private static final Declared PET = Declared.request(
            "3.0.3", "{content: {application/xml: {schema: {$ref: '#/components/schemas/Pet'}}}}", """
            {Pet: {type: object, required: [name], xml: {name: pet}, properties: {
               id: {type: integer, xml: {attribute: true}},
               name: {type: string},
               price: {type: number}, sold: {type: boolean, nullable: true},
               category: {$ref: '#/components/schemas/Category'},
               photoUrls: {type: array, xml: {name: photoUrl, wrapped: true}, items: {type: string}},
               tags: {type: array, xml: {wrapped: true}, items: {$ref: '#/components/schemas/Tag'}},
               kittens: {type: array, items: {$ref: '#/components/schemas/Pet'}}}},
             Category: {type: object, xml: {name: category}, properties: {id: {type: integer}}, additionalProperties: false},
             Tag: {xml: {name: tag}, allOf: [{$ref: '#/components/schemas/Named'}]},
             Named: {type: object, properties: {name: {type: string, maxLength: 3}}}}""");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{type: string} | <animals>x</animals> | 'x'",
                "{type: array, items: {type: string}} | <animals>x</animals><animals>y</animals> | ['x','y']",
                "{type: string, xml: {name: animal}} | <animal>x</animal> | 'x'",
                "{type: array, items: {type: string, xml: {name: animal}}} | <animal>x</animal><animal>y</animal> | ['x','y']",
                "{type: array, xml: {name: aliens}, items: {type: string, xml: {name: animal}}} | <animal>x</animal> | ['x']",
                "{type: array, xml: {wrapped: true}, items: {type: string}} | <animals><animals>x</animals><animals>y</animals></animals> | ['x','y']",
                "{type: array, xml: {name: aliens, wrapped: true}, items: {type: string, xml: {name: animal}}} | <aliens><animal>x</animal></aliens> | ['x']",
                "{type: array, xml: {name: aliens, wrapped: true}, items: {type: string}} | <aliens><aliens>x</aliens></aliens> | ['x']",
                "{type: array, xml: {wrapped: true}, items: {type: integer}} | <animals/> | []",
            })
    void arraysOfTheSpecification(String schema, String children, String value) {
        Declared declared = property(schema);

        assertThat(tree(declared, Sent.body(XML, "<zoo>" + children + "</zoo>")))
                .isEqualTo(json("{'animals':" + value + "}"));
    }

    @Test
    void attributesPrefixesAndNamespacesOfTheSpecification() {
        Declared declared = Declared.request(
                "3.0.3", "{content: {application/xml: {schema: {$ref: '#/components/schemas/Person'}}}}", """
                {Person: {type: object, required: [id, name], properties: {
                  id: {type: integer, format: int32, xml: {attribute: true}},
                  name: {type: string, xml: {namespace: 'https://example.com/schema/sample', prefix: sample}}}}}""");

        for (String name : List.of(
                "<sample:name xmlns:sample=\"https://example.com/schema/sample\">example</sample:name>",
                "<name xmlns=\"https://example.com/schema/sample\">example</name>")) {
            assertThat(tree(declared, Sent.body(XML, "<Person id=\"123\">" + name + "</Person>")))
                    .isEqualTo(json("{'id':123,'name':'example'}"));
        }
        assertThat(violations(declared, Sent.body(XML, "<Person id=\"x\"><name>example</name></Person>")))
                .as("a name outside its namespace is another name")
                .containsExactlyInAnyOrder(
                        "body/id type: Request body property id must be integer",
                        "body required: Request body must have required property 'name'")
                .hasSize(2);
    }

    @Test
    void hintsApplyThroughReferencesAndAllOf() {
        String pet = """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- a pet -->
                <pet id="7">
                  <name>Rex &amp; <![CDATA[<Co>]]></name><price> 1.50 </price><sold>true</sold>
                  <category><id>1</id></category>
                  <photoUrl><photoUrl>a</photoUrl><photoUrl>b</photoUrl></photoUrl>
                  <tags><tag><name>x</name></tag><tag/></tags>
                  <more>text</more>
                </pet>
                """;

        assertThat(tree(PET, Sent.body(XML, pet)))
                .isEqualTo(json("{'id':7,'name':'Rex & <Co>','price':1.50,'sold':true,"
                        + "'category':{'id':1},'photoUrls':['a','b'],'tags':[{'name':'x'},{}],'more':'text'}"));
    }

    @Test
    void itemsOfAnArrayWithoutAWrapperAreNamedByTheirOwnSchema() {
        assertThat(tree(
                        PET,
                        Sent.body(XML, "<pet><name>a</name><pet><name>b</name></pet><pet><name>c</name></pet></pet>")))
                .isEqualTo(json("{'name':'a','kittens':[{'name':'b'},{'name':'c'}]}"));
    }

    @Test
    void aNilElementIsNull() {
        assertThat(tree(
                        PET,
                        Sent.body(
                                XML,
                                "<pet xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\">"
                                        + "<name>a</name><sold xsi:nil=\"true\"/></pet>")))
                .isEqualTo(json("{'name':'a','sold':null}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<Pet><name>a</name></Pet> | body xml: Request body has the root element 'Pet' where 'pet' is expected",
                "<pet/> | body required: Request body must have required property 'name'",
                "<pet><name>a</name><price>x</price></pet> | body/price type: Request body property price must be number",
                "<pet id='x'><name>a</name></pet> | body/id type: Request body property id must be integer",
                "<pet><name>a</name><name>b</name></pet> | body/name type: Request body property name must be string",
                "<pet><name>a</name><category><id>1</id><x/></category></pet> | body/category additionalProperties: Request body property category must NOT have additional properties; found 'x'",
                "<pet><name>a</name><category>text</category></pet> | body/category type: Request body property category must be object",
                "<pet><name>a</name><category>text<id>1</id></category></pet> | body/category xml: Request body property category has text beside its elements or attributes",
                "<pet><name>a</name><tags><tag><name>long</name></tag></tags></pet> | body/tags/0/name maxLength: Request body property tags.0.name must NOT have more than 3 characters",
                "<pet><name>a</name><tags><Label/><Label/></tags></pet> | body/tags xml: Request body property tags has the element 'Label' where 'tag' is expected at line 1, column 34",
            })
    void misfitsAreLocatedAndWorded(String body, String expected) {
        assertThat(violations(PET, Sent.body(XML, body))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<pet> | line 1, column 6",
                "`<pet>\n<name></pet>` | line 2, column 9",
                "<pet></pet><pet/> | line 1, column 13",
                "<pet>&unknown;</pet> | line 1, column 15",
                "plain | line 1, column 1",
            })
    void whatIsNotWellFormedIsSaidWithLineAndColumn(String body, String place) {
        assertThat(violations(PET, Sent.body(XML, body)))
                .containsExactly("body parse: Request body is not well-formed XML at " + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a b='1' b='2'/>",
                "<a b=1/>",
                "<a><b></a></b>",
                "<a:b/>",
                "<a>\u0001</a>",
                "<a>]]></a>",
                "< a/>",
                "<?xml version='9'?><a/>",
                "<a><![CDATA[x</a>",
                "<a>&#0;</a>",
                "<a xmlns:x=''/>",
                " ",
                "{}",
            })
    void notWellFormed(String body) {
        assertThat(violations(Declared.request("{content: {application/xml: {}}}"), Sent.body(XML, body)))
                .hasSize(1)
                .allMatch(
                        violation -> violation.startsWith("body parse: Request body is not well-formed XML at line "));
    }

    @Test
    void theSentenceDoesNotDependOnTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.CHINA);
        try {
            assertThat(violations(PET, Sent.body(XML, "<pet>")))
                    .containsExactly("body parse: Request body is not well-formed XML at line 1, column 6");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE pet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><pet><name>&x;</name></pet>",
                "<!DOCTYPE pet [<!ENTITY x SYSTEM \"http://127.0.0.1:1/\">]><pet><name>&x;</name></pet>",
                "<!DOCTYPE pet SYSTEM \"http://127.0.0.1:1/pet.dtd\"><pet><name>x</name></pet>",
                "<!DOCTYPE pet [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/\"> %x;]><pet><name>x</name></pet>",
                "<!DOCTYPE pet [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><pet><name>&c;</name></pet>",
                "<!DOCTYPE pet><pet><name>x</name></pet>",
            })
    void documentTypesAreRefused(String body) {
        assertThat(violations(PET, Sent.body(XML, body)))
                .containsExactly("body parse: Request body has a document type declaration, which is not read");
    }

    @Test
    void elementsNestToFiveHundredLevelsAndNoFurther() {
        Declared any = Declared.request("{content: {application/xml: {}}}");

        assertThat(violations(any, Sent.body(XML, "<a>".repeat(500) + "</a>".repeat(500))))
                .isEmpty();
        assertThat(violations(any, Sent.body(XML, "<a>".repeat(501) + "</a>".repeat(501))))
                .containsExactly("body depth: Request body is nested deeper than 500 levels");
        assertThat(violations(any, Sent.body(XML, "<a>".repeat(10_000))))
                .containsExactly("body depth: Request body is nested deeper than 500 levels");
    }

    @Test
    void attributesAreManyButNotEndless() {
        Declared any = Declared.request("{content: {application/xml: {}}}");

        assertThat(violations(any, Sent.body(XML, "<a" + attributes(9_999) + "/>")))
                .isEmpty();
        assertThat(violations(any, Sent.body(XML, "<a" + attributes(10_001) + "/>")))
                .hasSize(1);
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int attribute = 0; attribute < count; attribute++) {
            attributes.append(" a").append(attribute).append("=''");
        }
        return attributes.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/xml | gbk | <?xml version='1.0' encoding='GBK'?>",
                "application/xml; charset=gbk | gbk | ",
                "application/xml; charset=gbk | gbk | <?xml version='1.0' encoding='utf-8'?>",
                "text/xml | utf-8 | ",
                "application/xml | utf-16 | <?xml version='1.0' encoding='utf-16'?>",
                "application/xml | utf-16le | <?xml version='1.0' encoding='utf-16'?>",
                "application/xml; charset=utf-16be | utf-16be | ",
                "application/vnd.acme+xml | utf-8 | <?xml version='1.0'?>",
            })
    void theCharsetIsThatOfTheMarkTheMediaTypeOrTheDocument(String type, Charset charset, String declaration) {
        Declared declared =
                Declared.request("{content: {'*/*': {schema: {type: object, properties: {name: {type: string}}}}}}");
        String body = (declaration == null ? "" : declaration) + "<a><name>知识库</name></a>";

        assertThat(tree(declared, Sent.body(type, body.getBytes(charset)))).isEqualTo(json("{'name':'知识库'}"));
    }

    @Test
    void brokenCharsetsAreViolations() {
        assertThat(violations(PET, Sent.body(XML, "<pet><name>库</name></pet>".getBytes(Charset.forName("gbk")))))
                .containsExactly("body charset: Request body is not UTF-8: the bytes at offset 11 are malformed");
        assertThat(violations(PET, Sent.body(XML, "<?xml version='1.0' encoding='klingon'?><pet/>")))
                .containsExactly(
                        "body charset: Request body is in the encoding 'klingon', which is not known; use utf-8");
        assertThat(tree(PET, Sent.body(XML, "\uFEFF<pet><name>x</name></pet>"))).isEqualTo(json("{'name':'x'}"));
    }

    @Test
    void anArrayCanBeTheRoot() {
        Declared declared = Declared.request(
                "3.0.3",
                "{content: {application/xml: {schema: {type: array, xml: {name: pets}, items: {$ref: '#/components/schemas/P'}}}}}",
                "{P: {type: object, xml: {name: pet}, properties: {n: {type: integer}}}}");

        assertThat(tree(declared, Sent.body(XML, "<pets><pet><n>1</n></pet> <pet><n>2</n></pet></pets>")))
                .isEqualTo(json("[{'n':1},{'n':2}]"));
    }

    @Test
    void namespaceOfTheRoot() {
        Declared declared = Declared.request(
                "{content: {application/xml: {schema: {type: object, xml: {name: a, namespace: 'urn:a'}}}}}");

        assertThat(violations(declared, Sent.body(XML, "<x:a xmlns:x='urn:a'/>")))
                .isEmpty();
        assertThat(violations(declared, Sent.body(XML, "<a xmlns='urn:b'/>")))
                .containsExactly("body xml: Request body has a root element that is not in the namespace 'urn:a'");
    }

    @Test
    void xmlThatIsDeclaredAsATextIsOne() {
        Declared declared = Declared.request("{content: {application/xml: {schema: {type: string}}}}");

        assertThat(tree(declared, Sent.body(XML, "<a>"))).isEqualTo(json("'<a>'"));
    }

    @Test
    void aPartOfAMultipartBodyCanBeXml() {
        Declared declared = Declared.request("{content: {multipart/form-data: {schema: {type: object, properties: "
                + "{a: {type: object, xml: {name: a}, properties: {n: {type: integer}}}}}, "
                + "encoding: {a: {contentType: application/xml}}}}}");
        String body = "--B\r\nContent-Disposition: form-data; name=a\r\n\r\n<a><n>%s</n></a>\r\n--B--";

        assertThat(tree(declared, Sent.body("multipart/form-data;boundary=B", body.formatted(1))))
                .isEqualTo(json("{'a':{'n':1}}"));
        assertThat(violations(declared, Sent.body("multipart/form-data;boundary=B", body.formatted("x"))))
                .containsExactly("body/a/n type: Request body property a.n must be integer");
    }

    @Test
    void manyElementsAndLongOnesAreReadInSeconds() {
        Declared any = Declared.request("{content: {application/xml: {}}}");
        StringBuilder wide = new StringBuilder("<a>");
        for (int element = 0; element < 400_000; element++) {
            wide.append("<e").append(element).append(">x</e").append(element).append(">");
        }
        String same = "<a>" + "<b>1</b>".repeat(1_200_000) + "</a>";

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            assertThat(tree(any, Sent.body(XML, wide + "</a>")).size()).isEqualTo(400_000);
            assertThat(tree(any, Sent.body(XML, same)).path("b").size()).isEqualTo(1_200_000);
            assertThat(tree(any, Sent.body(XML, "<a>" + "x&amp;".repeat(1_600_000) + "</a>"))
                            .asText())
                    .hasSize(3_200_000);
            assertThat(violations(any, Sent.body(XML, "<a>" + "<!-- x -->".repeat(1_000_000) + "</a>")))
                    .isEmpty();
            assertThat(violations(any, Sent.body(XML, "<".repeat(10_000_000)))).hasSize(1);
        });
    }

    @Test
    void noDocumentMakesACheckFail() {
        Random random = new Random(20261122);
        byte[] whole =
                ("<?xml version='1.0' encoding='utf-8'?><pet id='1'><name>知</name><tags><tag><name>x</name></tag></tags>"
                                + "<!-- c --><![CDATA[d]]></pet>")
                        .getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 20_000; round++) {
            byte[] body = whole.clone();
            for (int change = random.nextInt(6); change >= 0; change--) {
                body[random.nextInt(body.length)] = whole[random.nextInt(body.length)];
            }

            assertThat(verdict(PET, Sent.body(XML, body)).violations())
                    .allMatch(violation -> violation.message().startsWith("Request body "));
        }
    }

    private static Declared property(String schema) {
        return Declared.request("{content: {application/xml: {schema: {type: object, xml: {name: zoo}, "
                + "properties: {animals: " + schema + "}}}}}");
    }
}
