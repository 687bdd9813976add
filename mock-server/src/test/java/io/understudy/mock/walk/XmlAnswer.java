package io.understudy.mock.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads an XML document as the value that its schema describes (OpenAPI 3.1, section 4.8.26), by the platform's DOM and
 * strictly: every name, prefix and namespace must be as declared.
 */
final class XmlAnswer {
    private final List<String> faults = new ArrayList<>();

    /** What is wrong with the names. */
    List<String> faults() {
        return faults;
    }

    JsonNode read(byte[] document, Declared declared) {
        Element root = parsed(document).getDocumentElement();
        declared.xml("name").or(declared::component).ifPresent(name -> expect(root, name, declared));
        return value(root, declared);
    }

    private static org.w3c.dom.Document parsed(byte[] document) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(new ByteArrayInputStream(document));
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new AssertionError("no XML", malformed);
        }
    }

    private void expect(Node node, String name, Declared declared) {
        if (!node.getLocalName().equals(name)) {
            faults.add("<" + node.getNodeName() + "> is not named " + name);
        }
        declared.xml("namespace").ifPresent(namespace -> {
            String prefix = declared.xml("prefix").orElse("");
            if (!namespace.equals(node.getNamespaceURI()) || !prefix.equals(text(node.getPrefix()))) {
                faults.add("<" + node.getNodeName() + "> is not " + prefix + ":" + name + " in " + namespace);
            }
        });
    }

    private static String text(@Nullable String prefix) {
        return prefix == null ? "" : prefix;
    }

    private JsonNode value(Element element, Declared declared) {
        if (declared.is("array")) {
            String name = declared.item().xml("name").orElse(element.getLocalName());
            return items(children(element), name, declared);
        }
        if (declared.is("object") || !children(element).isEmpty()) {
            return object(element, declared);
        }
        return declared.scalar(element.getTextContent());
    }

    private ArrayNode items(List<Element> elements, String name, Declared array) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        boolean named = array.item().xml("name").isPresent();
        for (Element element : elements) {
            if (named) {
                expect(element, name, array.item());
            }
            items.add(value(element, array.item()));
        }
        return items;
    }

    private ObjectNode object(Element element, Declared declared) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        Set<Node> left = new LinkedHashSet<>(children(element));
        left.addAll(attributes(element));
        for (String property : declared.properties()) {
            Declared schema = declared.property(property);
            String name = schema.xml("name").orElse(property);
            boolean wrapped = schema.xml("wrapped").filter("true"::equals).isPresent();
            if (schema.xml("attribute").filter("true"::equals).isPresent()) {
                take(left, Attr.class, name, schema)
                        .forEach(found -> object.set(property, schema.scalar(found.getValue())));
            } else if (schema.is("array") && !wrapped) {
                String each = schema.item().xml("name").orElse(property);
                List<Element> items = take(left, Element.class, each, schema.item());
                if (!items.isEmpty() || declared.requires(property)) {
                    object.set(property, items(items, each, schema));
                }
            } else {
                take(left, Element.class, name, schema).forEach(found -> object.set(property, value(found, schema)));
            }
        }
        for (Node other : left) {
            Declared schema = declared.property(other.getLocalName());
            object.set(
                    other.getLocalName(),
                    other instanceof Element child ? value(child, schema) : schema.scalar(other.getNodeValue()));
        }
        return object;
    }

    /** Takes the nodes of a property; those of another prefix or namespace are named as faults. */
    private <T extends Node> List<T> take(Set<Node> left, Class<T> kind, String name, Declared declared) {
        List<T> found = left.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(node -> node.getLocalName().equals(name))
                .toList();
        found.forEach(node -> expect(node, name, declared));
        left.removeAll(found);
        return found;
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (@Nullable Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element found) {
                children.add(found);
            }
        }
        return children;
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int index = 0; index < element.getAttributes().getLength(); index++) {
            Attr attribute =
                    (Attr) Objects.requireNonNull(element.getAttributes().item(index));
            if (!Optional.ofNullable(attribute.getNamespaceURI())
                    .filter(XMLConstants.XMLNS_ATTRIBUTE_NS_URI::equals)
                    .isPresent()) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }
}
