package io.understudy.codec.style;

/** The three ways in which styles lay out values. */
public enum ValueKind {
    /** Members by name. */
    OBJECT,
    /** Items in a row. */
    ARRAY,
    /** One text. */
    PRIMITIVE
}
