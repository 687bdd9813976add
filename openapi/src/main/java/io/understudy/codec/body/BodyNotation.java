package io.understudy.codec.body;

import io.understudy.codec.MediaType;
import io.understudy.validation.shape.Shape;

/** The sorts of bodies that are read in ways of their own. */
public enum BodyNotation {
    JSON,
    FORM,
    MULTIPART,
    XML,
    STREAM,
    TEXT,
    BINARY;

    /**
     * How to read a body of this media type, which the schema has a say in: a form, a stream or an XML document that is
     * declared as a string is not taken apart, and {@code format: binary} means bytes in any media type.
     */
    public static BodyNotation of(MediaType type, Shape shape) {
        if (shape.isBinary() && shape.isOnly(Shape.Type.STRING)) {
            return BINARY;
        }
        if (type.isJson()) {
            return JSON;
        }
        if (type.isMultipart()) {
            return MULTIPART;
        }
        if (type.isForm()) {
            return shape.allows(Shape.Type.OBJECT) ? FORM : TEXT;
        }
        if (type.isXml()) {
            return shape.isOnly(Shape.Type.STRING) ? TEXT : XML;
        }
        if (type.isStream()) {
            return shape.isOnly(Shape.Type.STRING) ? TEXT : STREAM;
        }
        return type.isText() ? TEXT : BINARY;
    }
}
