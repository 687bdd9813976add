package io.understudy.validation.body;

import io.understudy.contract.Encoding;
import io.understudy.validation.body.form.FormBody;
import io.understudy.validation.body.format.BinaryBody;
import io.understudy.validation.body.format.BodyFormat;
import io.understudy.validation.body.format.JsonBody;
import io.understudy.validation.body.format.TextBody;
import io.understudy.validation.schema.Shape;
import java.util.Map;

/** The format for each sort of body. */
final class BodyFormats {
    private BodyFormats() {}

    /**
     * @param encodings how single properties of a form or multipart body are written, by property
     */
    static BodyFormat format(BodySort sort, Shape shape, Map<String, Encoding> encodings) {
        return switch (sort) {
            case JSON -> new JsonBody();
            case FORM -> new FormBody(shape, encodings);
            case TEXT -> new TextBody(shape);
            case MULTIPART, XML, BINARY -> new BinaryBody(shape);
        };
    }
}
