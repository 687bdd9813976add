package io.understudy.validation.body;

import io.understudy.validation.body.format.BinaryBody;
import io.understudy.validation.body.format.BodyFormat;
import io.understudy.validation.body.format.JsonBody;
import io.understudy.validation.body.format.TextBody;
import io.understudy.validation.schema.Shape;

/** The format for each sort of body. */
final class BodyFormats {
    private BodyFormats() {}

    static BodyFormat format(BodySort sort, Shape shape) {
        return switch (sort) {
            case JSON -> new JsonBody();
            case TEXT -> new TextBody(shape);
            case FORM, MULTIPART, XML, BINARY -> new BinaryBody(shape);
        };
    }
}
