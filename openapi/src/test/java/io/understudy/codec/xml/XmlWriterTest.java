package io.understudy.codec.xml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** The examples of the specification (OpenAPI 3.1, section 4.8.26.2), and what XML cannot hold. */
class XmlWriterTest {
    private static final URI ADDRESS = URI.create("file:///contract.json");
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonParser.Feature.ALLOW_SINGLE_QUOTES).build();

    @ParameterizedTest(name = "{0} with {1} gives {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'animals':{'type':'string','xml':{'name':'animal'}}} | {'animals':'x'} | <animal>x</animal>",
                "{'id':{'type':'integer','xml':{'attribute':true}},'name':{'type':'string',"
                        + "'xml':{'namespace':'http://example.com/schema/sample','prefix':'sample'}}}"
                        + " | {'id':123,'name':'example'} | `id=\"123\"><sample:name"
                        + " xmlns:sample=\"http://example.com/schema/sample\">example</sample:name>`",
                "{'animals':{'type':'array','items':{'type':'string'}}} | {'animals':['a','b']}"
                        + " | <animals>a</animals><animals>b</animals>",
                "{'animals':{'type':'array','items':{'xml':{'name':'animal'}}}} | {'animals':['a','b']}"
                        + " | <animal>a</animal><animal>b</animal>",
                "{'animals':{'type':'array','xml':{'name':'aliens'},'items':{'xml':{'name':'animal'}}}}"
                        + " | {'animals':['a','b']} | <animal>a</animal><animal>b</animal>",
                "{'animals':{'type':'array','items':{'type':'string'},'xml':{'wrapped':true}}} | {'animals':['a','b']}"
                        + " | <animals><animals>a</animals><animals>b</animals></animals>",
                "{'animals':{'type':'array','xml':{'name':'aliens','wrapped':true},'items':{'xml':{'name':'animal'}}}}"
                        + " | {'animals':['a','b']} | <aliens><animal>a</animal><animal>b</animal></aliens>",
                "{'animals':{'type':'array','xml':{'name':'aliens','wrapped':true},'items':{'type':'string'}}}"
                        + " | {'animals':['a','b']} | <aliens><aliens>a</aliens><aliens>b</aliens></aliens>",
            })
    void isNamedAsTheSchemaSays(String properties, String value, String inside) {
        String expected = inside.startsWith("<") ? "<root>" + inside + "</root>" : "<root " + inside + "</root>";

        assertThat(xml("{'schema':{'properties':" + properties + "}}", value)).isEqualTo(DECLARATION + expected);
    }

    @Test
    void theRootIsNamedAfterTheReusableSchema() {
        String document = "{'schema':{'$ref':'#/components/schemas/Person'},"
                + "'components':{'schemas':{'Person':{'properties':{'name':{'type':'string'}}}}}}";

        assertThat(xml(document, "{'name':'x'}")).isEqualTo(DECLARATION + "<Person><name>x</name></Person>");
    }

    @Test
    void theRootsOwnNameAndNamespaceComeBeforeThat() {
        String document = "{'schema':{'xml':{'name':'p','namespace':'urn:a&b'},'properties':{}}}";

        assertThat(xml(document, "{'n':null}")).isEqualTo(DECLARATION + "<p xmlns=\"urn:a&amp;b\"><n></n></p>");
    }

    @Test
    void anArrayGetsARoot() {
        String document = "{'schema':{'type':'array','items':{'$ref':'#/components/schemas/Pet'}},"
                + "'components':{'schemas':{'Pet':{'properties':{'id':{'xml':{'attribute':true}}}}}}}";

        assertThat(xml(document, "[{'id':1},{'id':2}]"))
                .isEqualTo(DECLARATION + "<root><Pet id=\"1\"></Pet><Pet id=\"2\"></Pet></root>");
    }

    @Test
    void prefixedAttributesDeclareTheirPrefixOnce() {
        String document = "{'schema':{'properties':{"
                + "'a':{'xml':{'attribute':true,'prefix':'x','namespace':'urn:x'}},"
                + "'b':{'xml':{'attribute':true,'prefix':'x','namespace':'urn:x'}}}}}";

        assertThat(xml(document, "{'a':1,'b':2}"))
                .isEqualTo(DECLARATION + "<root xmlns:x=\"urn:x\" x:a=\"1\" x:b=\"2\"></root>");
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertThat(xml("{'schema':{}}", "{'1 a':'<&>\\u0000','xmlns':'\"','':1.5,'知':[[1]]}"))
                .isEqualTo(DECLARATION + "<root><_1_a>&lt;&amp;&gt;\uFFFD</_1_a><_xmlns>\"</_xmlns><_>1.5</_>"
                        + "<知><知>1</知></知></root>");
    }

    private static String xml(String document, String value) {
        DocumentSet documents = new DocumentSet(Map.of(ADDRESS, json(document)));
        Schema schema =
                new Schema(json(document).path("schema"), SpecificationVersion.V3_1, new Place(ADDRESS, "/schema"));
        byte[] bytes = new XmlWriter(documents).write(json(value), Optional.of(schema), StandardCharsets.UTF_8);
        assertThat(parsed(bytes).getDocumentElement()).isNotNull();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Document parsed(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (Exception notWellFormed) {
            throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), notWellFormed);
        }
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException mistake) {
            throw new AssertionError(mistake);
        }
    }
}
