package io.understudy.codec.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import io.understudy.codec.format.NestingLimit;
import io.understudy.codec.format.ViolationCollector;
import io.understudy.validation.shape.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Builds the value of one XML document. */
final class XmlTree {
    private static final String ATTRIBUTES_OF_SCHEMAS = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

    private final Map<Shape, XmlNames> names;
    private final ViolationCollector report;
    private final Deque<String> path = new ArrayDeque<>();

    XmlTree(Map<Shape, XmlNames> names, ViolationCollector report) {
        this.names = names;
        this.report = report;
    }

    Optional<JsonNode> read(String text, Shape root) {
        try {
            XMLStreamReader reader = XmlStreams.open(text);
            if (!reachesRoot(reader)) {
                report.refuse("parse", " has a document type declaration, which is not read");
                return Optional.empty();
            }
            checkRoot(reader, root);
            JsonNode value = value(reader, root, itemNames(root));
            while (reader.hasNext()) {
                reader.next();
            }
            return Optional.of(value);
        } catch (XMLStreamException malformed) {
            if (!report.isRefused()) {
                // What the platform says of it is in the platform's language.
                report.refuse("parse", " is not well-formed XML" + place(malformed.getLocation()));
            }
            return Optional.empty();
        }
    }

    private static boolean reachesRoot(XMLStreamReader reader) throws XMLStreamException {
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.DTD) {
                return event == XMLStreamConstants.START_ELEMENT;
            }
        }
    }

    private void checkRoot(XMLStreamReader reader, Shape root) {
        Optional<String> expected = root.xml().name().or(root::component);
        if (expected.isPresent() && !expected.get().equals(reader.getLocalName())) {
            report.add(
                    "xml",
                    " has the root element '" + reader.getLocalName() + "' where '" + expected.get() + "' is expected");
        }
        Optional<String> namespace = root.xml().namespace();
        if (namespace.isPresent() && !namespace.get().equals(namespace(reader.getNamespaceURI()))) {
            report.add("xml", " has a root element that is not in the namespace '" + namespace.get() + "'");
        }
    }

    private static Set<String> itemNames(Shape array) {
        return array.items().flatMap(item -> item.xml().name()).map(Set::of).orElse(Set.of());
    }

    /** The value of the element that the reader stands at the start of; it stands at its end then. */
    private JsonNode value(XMLStreamReader reader, Shape shape, Set<String> itemNames) throws XMLStreamException {
        if (path.size() == NestingLimit.LIMIT) {
            report.refuse("depth", " is nested deeper than " + NestingLimit.LIMIT + " levels");
            throw new XMLStreamException("too deep", reader.getLocation());
        }
        return shape.isOnly(Shape.Type.ARRAY)
                ? items(reader, shape.items().orElse(Shape.ANY), itemNames)
                : members(reader, shape);
    }

    /**
     * The items within an element around an array.
     *
     * @param itemNames the names that they can have; empty for any
     */
    private JsonNode items(XMLStreamReader reader, Shape item, Set<String> itemNames) throws XMLStreamException {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        boolean misnamed = false;
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                if (!misnamed && !itemNames.isEmpty() && !itemNames.contains(reader.getLocalName())) {
                    misnamed = true;
                    here().add(
                                    "xml",
                                    " has the element '" + reader.getLocalName() + "' where '"
                                            + String.join("' or '", itemNames) + "' is expected"
                                            + place(reader.getLocation()));
                }
                path.addLast(Integer.toString(items.size()));
                items.add(value(reader, item, Set.of()));
                path.removeLast();
            }
        }
        return items;
    }

    private JsonNode members(XMLStreamReader reader, Shape shape) throws XMLStreamException {
        XmlNames known = names.getOrDefault(shape, XmlNames.NONE);
        boolean nil = "true".equals(reader.getAttributeValue(ATTRIBUTES_OF_SCHEMAS, "nil"));
        XmlObject object = new XmlObject();
        attributes(reader, known, object);
        StringBuilder text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> element(reader, shape, known, object);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                default -> {
                    // Comments and processing instructions mean nothing here.
                }
            }
        }
        if (nil) {
            return NullNode.getInstance();
        }
        if (object.isEmpty()) {
            return scalar(text.toString(), shape);
        }
        if (shape.names(Shape.Type.OBJECT) && !text.toString().isBlank()) {
            here().add("xml", " has text beside its elements or attributes");
        }
        return object.value();
    }

    private static void attributes(XMLStreamReader reader, XmlNames known, XmlObject object) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String namespace = namespace(reader.getAttributeNamespace(index));
            String name = reader.getAttributeLocalName(index);
            if (!namespace.equals(ATTRIBUTES_OF_SCHEMAS)) {
                Optional<XmlMember> member = known.attribute(name, namespace);
                Shape shape = member.map(XmlMember::shape).orElse(Shape.ANY);
                object.add(
                        member.map(XmlMember::property).orElseGet(() -> known.foreign(name, namespace)),
                        scalar(reader.getAttributeValue(index), shape),
                        false);
            }
        }
    }

    private void element(XMLStreamReader reader, Shape parent, XmlNames known, XmlObject object)
            throws XMLStreamException {
        Optional<XmlMember> member = known.element(reader.getLocalName(), namespace(reader.getNamespaceURI()));
        String property = member.map(XmlMember::property)
                .orElseGet(() -> known.foreign(reader.getLocalName(), namespace(reader.getNamespaceURI())));
        boolean repeated = member.map(XmlMember::repeated).orElse(false);
        Shape shape =
                member.map(XmlMember::shape).or(parent::additionalProperties).orElse(Shape.ANY);
        path.addLast(property);
        object.add(property, value(reader, shape, member.map(XmlMember::items).orElse(Set.of())), repeated);
        path.removeLast();
    }

    /** The value of an element without elements or attributes, or of an attribute. */
    private static JsonNode scalar(String text, Shape shape) {
        if (shape.names(Shape.Type.OBJECT) && text.isBlank()) {
            return JsonNodeFactory.instance.objectNode();
        }
        return shape.value(shape.allows(Shape.Type.STRING) ? text : text.strip());
    }

    private ViolationCollector here() {
        return report.at(List.copyOf(path));
    }

    private static String namespace(@Nullable String uri) {
        return uri == null ? "" : uri;
    }

    private static String place(Location location) {
        return " at line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }
}
