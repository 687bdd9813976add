package io.understudy.diff.schema;

/** In which respect two schemas differ. */
public enum Aspect {
    /** The types of the value. */
    TYPE,
    /** Whether null is taken. */
    NULL,
    /** The list of values. */
    ENUM,
    /** The least and the greatest number. */
    RANGE,
    /** The number that a number must be a multiple of. */
    MULTIPLE,
    /** The length of a text. */
    LENGTH,
    /** The regular expression of a text. */
    PATTERN,
    /** The format of a text. */
    FORMAT,
    /** The members that must be there. */
    REQUIRED,
    /** A member that is declared. */
    PROPERTY,
    /** Members that are not declared. */
    ADDITIONAL,
    /** The number of items or members. */
    SIZE,
    /** Whether two items may be equal. */
    UNIQUE,
    /** What some items must be. */
    CONTAINS,
    /** What the value must not be. */
    NOT,
    /** How alternatives exclude one another. */
    ONE_OF
}
