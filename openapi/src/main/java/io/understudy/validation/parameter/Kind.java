package io.understudy.validation.parameter;

/** The three ways in which styles lay out values. */
enum Kind {
    /** Members by name. */
    OBJECT,
    /** Items in a row. */
    ARRAY,
    /** One text. */
    PRIMITIVE
}
