package io.understudy.contract.reading.source;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A document told value by value, in its own order. JSON and YAML are told alike, so that building the tree and finding
 * a place in it are each written once.
 */
interface TreeEvents {

    /** An object begins; keys and values follow until {@link #end}. */
    void startObject() throws UnusableSourceException;

    /** An array begins; items follow until {@link #end}. */
    void startArray() throws UnusableSourceException;

    /** The innermost object or array ends. */
    void end() throws UnusableSourceException;

    /** The key of the value that comes next. */
    void key(String name) throws UnusableSourceException;

    /** A text, number, boolean or null. */
    void scalar(JsonNode value) throws UnusableSourceException;

    /** The value that comes next can be repeated under this name (YAML only). */
    void anchor(String name) throws UnusableSourceException;

    /** A value is repeated here (YAML only). */
    void alias(String name) throws UnusableSourceException;
}
