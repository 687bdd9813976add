package io.understudy.validation.parameter.value;

/** The three ways in which styles lay out values. */
public enum Kind {
    /** Members by name. */
    OBJECT,
    /** Items in a row. */
    ARRAY,
    /** One text. */
    PRIMITIVE
}
