package io.understudy.codec.body;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.MediaType;
import io.understudy.codec.form.FormWriter;
import io.understudy.codec.format.JsonWriter;
import io.understudy.codec.format.TextWriter;
import io.understudy.codec.multipart.MultipartWriter;
import io.understudy.codec.stream.StreamWriter;
import io.understudy.codec.xml.XmlWriter;
import io.understudy.contract.message.Encoding;
import io.understudy.contract.message.MediaContent;
import io.understudy.document.DocumentSet;
import io.understudy.document.Schema;
import io.understudy.generation.shape.Schemas;
import java.util.Map;
import java.util.function.BiFunction;

/** Writes values in the media type that they are sent in. Safe to share between threads. */
public final class BodyWriter {
    private static final String BOUNDARY = "boundary";

    private final Schemas schemas;
    private final XmlWriter xml;
    private final BiFunction<String, Encoding, Map<String, String>> partHeaders;

    /**
     * A writer for the bodies of one contract.
     *
     * @param documents where the references of schemas lead
     * @param partHeaders the values of the headers that the parts of a multipart body have, by name, for the name of a
     *     property and its encoding
     */
    public BodyWriter(DocumentSet documents, BiFunction<String, Encoding, Map<String, String>> partHeaders) {
        this.schemas = new Schemas(documents);
        this.xml = new XmlWriter(documents);
        this.partHeaders = partHeaders;
    }

    /** A writer that gives the parts of multipart bodies no further headers. */
    public BodyWriter(DocumentSet documents) {
        this(documents, (property, encoding) -> Map.of());
    }

    /** The {@code Content-Type} of a body that is written in a media type: one of parts names what stands between them. */
    public static MediaType contentType(MediaType sent) {
        return sent.isMultipart() && sent.parameter(BOUNDARY).isEmpty()
                ? sent.with(BOUNDARY, MultipartWriter.BOUNDARY)
                : sent;
    }

    /**
     * An example as a body. One that is a text is the body itself, unless the body is JSON.
     *
     * @param content what the contract declares of the body
     * @param sent the media type to write, which may be narrower than the declared one
     */
    public byte[] writeExample(JsonNode value, MediaContent content, MediaType sent) {
        if (sent.isJson()) {
            return JsonWriter.write(value);
        }
        return value.isContainerNode() ? writeValue(value, content, sent) : TextWriter.write(value, sent);
    }

    /** A value as a body; the parameters are those of {@link #writeExample}. */
    public byte[] writeValue(JsonNode value, MediaContent content, MediaType sent) {
        if (sent.isJson()) {
            return JsonWriter.write(value);
        }
        if (sent.isXml() && (value.isContainerNode() || content.schema().isPresent())) {
            return xml.write(value, content.schema(), TextWriter.charset(sent));
        }
        if (sent.isForm() && value.isObject()) {
            return FormWriter.write(value, content.encoding(), sent);
        }
        if (sent.isMultipart() && value.isContainerNode()) {
            return new MultipartWriter(content.encoding(), property -> isFile(content, property), partHeaders)
                    .write(value, sent.parameter(BOUNDARY).orElse(MultipartWriter.BOUNDARY));
        }
        if (sent.isStream() && !value.isTextual()) {
            return StreamWriter.write(value, sent);
        }
        return TextWriter.write(value, sent);
    }

    /** Whether a value can be written in a declared media type so that it is read as the same value again. */
    public static boolean isWritable(MediaContent content, JsonNode value) {
        return MediaType.parse(content.mediaType()).filter(MediaType::isForm).isEmpty()
                || FormWriter.isWritable(value, content.encoding());
    }

    /** Whether a part holds a file: OpenAPI 3.0, section 4.8.14; 2.0 is read the same way. */
    private boolean isFile(MediaContent content, String property) {
        return content.schema()
                .map(this::followed)
                .map(schema -> followed(schema.child("properties").child(property)))
                .filter(schema -> isBinary(schema) || isBinary(followed(schema.child("items"))))
                .isPresent();
    }

    private Schema followed(Schema schema) {
        return Schemas.refers(schema) ? schemas.target(schema) : schema;
    }

    private static boolean isBinary(Schema schema) {
        return schema.json().path("format").asText().equals("binary");
    }
}
