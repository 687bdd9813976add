package io.understudy.codec.xml;

import java.io.StringReader;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The platform's reader of XML, whatever others are on the class path: its limits and switches are known. */
final class XmlStreams {
    private static final String LIMIT_PREFIX = "http://www.oracle.com/xml/jaxp/properties/";

    /**
     * The platform's own limits, which are not the same in every release; zero is none. Without document types there are
     * no entities but the five of XML itself, and depth is limited here.
     */
    private static final Map<String, String> PLATFORM_LIMITS = Map.of(
            "maxElementDepth", "0",
            "totalEntitySizeLimit", "0",
            "maxGeneralEntitySizeLimit", "0",
            "elementAttributeLimit", "10000",
            "maxXMLNameLimit", "1000");

    private XmlStreams() {}

    /** A reader that fetches nothing and expands nothing. */
    static XMLStreamReader open(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        PLATFORM_LIMITS.forEach((name, limit) -> factory.setProperty(LIMIT_PREFIX + name, limit));
        return factory.createXMLStreamReader(new StringReader(text));
    }
}
