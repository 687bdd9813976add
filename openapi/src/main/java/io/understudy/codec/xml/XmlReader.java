package io.understudy.codec.xml;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.format.BodyReader;
import io.understudy.codec.format.EncodedContent;
import io.understudy.codec.format.ViolationCollector;
import io.understudy.validation.shape.Shape;
import java.util.Map;
import java.util.Optional;

/** XML, read as the value that its schema means. */
public final class XmlReader implements BodyReader {
    private final Shape root;
    private final Map<Shape, XmlNames> names;

    /** XML that stands for values of this shape. */
    public XmlReader(Shape root) {
        this.root = root;
        this.names = XmlNames.within(root);
    }

    @Override
    public Optional<JsonNode> read(EncodedContent content, ViolationCollector report) {
        return XmlCharset.decode(content, report).flatMap(text -> new XmlTree(names, report).read(text, root));
    }
}
