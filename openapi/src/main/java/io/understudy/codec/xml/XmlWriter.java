package io.understudy.codec.xml;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Schema;
import io.understudy.generation.shape.Schemas;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a JSON value as an XML document, named as its schema says (OpenAPI 3.1, section 4.8.26, XML Object): objects
 * become elements, or attributes where the schema asks for that; the items of an array become elements of one name, in
 * an element around them if the array is wrapped or is the document itself. Null is an empty element. What may not stand
 * in a name becomes {@code _}; characters that XML 1.0 cannot hold become U+FFFD. Safe to share between threads.
 */
public final class XmlWriter {
    private static final String NAMELESS = "root";
    private static final String NAMELESS_ITEM = "item";

    private final Schemas schemas;

    /**
     * A writer for the schemas of one contract.
     *
     * @param documents where references lead
     */
    public XmlWriter(DocumentSet documents) {
        this.schemas = new Schemas(documents);
    }

    /**
     * The document.
     *
     * @param value the value, for instance one generated or an example
     * @param schema what names its parts; where there is none or it says nothing, the value's own names serve
     * @param charset the charset of the document
     */
    public byte[] write(JsonNode value, Optional<Schema> schema, Charset charset) {
        XmlHints hints = XmlHints.of(schema.map(List::of).orElse(List.of()), schemas);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, charset.name());
            xml.writeStartDocument(charset.name(), "1.0");
            String root = hints.rootName().orElse(NAMELESS);
            if (value.isArray()) {
                wrapped(xml, value, root, hints.item().rootName().orElse(NAMELESS_ITEM), hints);
            } else {
                element(xml, value, root, hints);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void property(XMLStreamWriter xml, String name, JsonNode value, XmlHints hints) throws XMLStreamException {
        if (!value.isArray()) {
            element(xml, value, hints.name().orElse(name), hints);
            return;
        }
        // The array's own name is for the element around the items; without one it is ignored.
        String around = hints.wrapped() ? hints.name().orElse(name) : name;
        String each = hints.item().name().orElse(around);
        if (hints.wrapped()) {
            wrapped(xml, value, around, each, hints);
        } else {
            items(xml, value, each, hints.item());
        }
    }

    private void wrapped(XMLStreamWriter xml, JsonNode array, String name, String each, XmlHints hints)
            throws XMLStreamException {
        start(xml, name, hints);
        items(xml, array, each, hints.item());
        xml.writeEndElement();
    }

    private void items(XMLStreamWriter xml, JsonNode array, String name, XmlHints hints) throws XMLStreamException {
        for (JsonNode item : array) {
            if (item.isArray()) {
                wrapped(xml, item, name, hints.item().name().orElse(name), hints);
            } else {
                element(xml, item, name, hints);
            }
        }
    }

    private void element(XMLStreamWriter xml, JsonNode value, String name, XmlHints hints) throws XMLStreamException {
        start(xml, name, hints);
        if (value.isObject()) {
            attributes(xml, value, hints);
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                XmlHints property = hints.property(entry.getKey());
                if (!isAttribute(entry.getValue(), property)) {
                    property(xml, entry.getKey(), entry.getValue(), property);
                }
            }
        } else if (!value.isNull()) {
            xml.writeCharacters(XmlCharacters.text(value));
        }
        xml.writeEndElement();
    }

    private static boolean isAttribute(JsonNode value, XmlHints hints) {
        return hints.attribute() && value.isValueNode();
    }

    private static void attributes(XMLStreamWriter xml, JsonNode object, XmlHints hints) throws XMLStreamException {
        Set<String> written = new HashSet<>();
        Set<String> declared = new HashSet<>(Set.of(XmlCharacters.prefix(hints.prefix())));
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            XmlHints property = hints.property(entry.getKey());
            String name = XmlCharacters.name(property.name().orElse(entry.getKey()));
            if (isAttribute(entry.getValue(), property) && !entry.getValue().isNull() && written.add(name)) {
                String prefix = XmlCharacters.prefix(property.prefix());
                String text = XmlCharacters.text(entry.getValue());
                if (prefix.isEmpty()) {
                    xml.writeAttribute(name, text);
                } else {
                    if (declared.add(prefix)) {
                        xml.writeNamespace(prefix, property.namespace());
                    }
                    xml.writeAttribute(prefix, property.namespace(), name, text);
                }
            }
        }
    }

    private static void start(XMLStreamWriter xml, String name, XmlHints hints) throws XMLStreamException {
        String prefix = XmlCharacters.prefix(hints.prefix());
        String namespace = hints.namespace();
        xml.writeStartElement(prefix, XmlCharacters.name(name), namespace);
        if (!prefix.isEmpty()) {
            xml.writeNamespace(prefix, namespace);
        } else if (!namespace.isEmpty()) {
            xml.writeDefaultNamespace(namespace);
        }
    }
}
