package io.understudy.validation.body.xml;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.body.format.BodyFormat;
import io.understudy.validation.body.format.Content;
import io.understudy.validation.body.format.Report;
import io.understudy.validation.shape.Shape;
import java.util.Map;
import java.util.Optional;

/** XML, read as the value that its schema means. */
public final class XmlBody implements BodyFormat {
    private final Shape root;
    private final Map<Shape, XmlNames> names;

    /** XML that stands for values of this shape. */
    public XmlBody(Shape root) {
        this.root = root;
        this.names = XmlNames.within(root);
    }

    @Override
    public Optional<JsonNode> read(Content content, Report report) {
        return XmlText.decode(content, report).flatMap(text -> new XmlTree(names, report).read(text, root));
    }
}
