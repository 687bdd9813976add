package io.understudy.validation.body;

import io.understudy.validation.body.format.MediaType;
import io.understudy.validation.shape.Shape;

/** The sorts of bodies that are read in ways of their own. */
enum BodySort {
    JSON,
    FORM,
    MULTIPART,
    XML,
    TEXT,
    BINARY;

    /**
     * How to read a body of this media type, which the schema has a say in: a form or an XML document that is declared
     * as a string is not taken apart, and {@code format: binary} means bytes in any media type.
     */
    static BodySort of(MediaType type, Shape shape) {
        if (shape.isBinary() && shape.isOnly(Shape.Type.STRING)) {
            return BINARY;
        }
        if (type.isJson()) {
            return JSON;
        }
        if (type.type().equals("multipart")) {
            return MULTIPART;
        }
        if (type.essence().equals("application/x-www-form-urlencoded")) {
            return shape.allows(Shape.Type.OBJECT) ? FORM : TEXT;
        }
        if (type.isXml()) {
            return shape.isOnly(Shape.Type.STRING) ? TEXT : XML;
        }
        return type.type().equals("text") ? TEXT : BINARY;
    }
}
