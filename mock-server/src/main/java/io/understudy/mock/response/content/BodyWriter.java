package io.understudy.mock.response.content;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.MediaType;
import io.understudy.codec.form.FormWriter;
import io.understudy.codec.format.TextWriter;
import io.understudy.codec.multipart.MultipartWriter;
import io.understudy.codec.xml.XmlWriter;
import io.understudy.contract.message.MediaContent;
import io.understudy.document.DocumentSet;
import io.understudy.mock.message.Body;

/** Writes values in the media type that they are sent in. Safe to share between threads. */
final class BodyWriter {
    private final XmlWriter xml;

    /**
     * @param documents where the references of schemas lead
     */
    BodyWriter(DocumentSet documents) {
        this.xml = new XmlWriter(documents);
    }

    /** An example as a body. One that is a text is the body itself, unless the body is JSON. */
    Body example(JsonNode value, MediaContent content, MediaType sent) {
        boolean asItIs = sent.isJson()
                || !value.isContainerNode()
                || (sent.isXml() && content.schema().isEmpty());
        return asItIs ? Body.of(value, sent) : value(value, content, sent);
    }

    /** A value as a body. */
    Body value(JsonNode value, MediaContent content, MediaType sent) {
        if (sent.isXml() && content.schema().isPresent()) {
            return Body.of(xml.of(value, content.schema().get()));
        }
        if (sent.isForm() && value.isObject()) {
            return Body.of(FormWriter.of(value, content.encoding()));
        }
        if (sent.isMultipart() && value.isContainerNode()) {
            String boundary = sent.parameter("boundary").orElse(MultipartWriter.BOUNDARY);
            return Body.of(MultipartWriter.of(value, content.encoding(), boundary));
        }
        return sent.isJson() || value.isContainerNode() ? Body.of(value, sent) : Body.of(TextWriter.of(value));
    }
}
