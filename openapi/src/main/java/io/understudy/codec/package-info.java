/**
 * Reads and writes the notations that messages are made of: this package those that fit into a line or a document, the
 * packages below it those of bodies and parameters.
 *
 * <p>In: text as it was sent, or a value. Out: what the text stands for, or nothing when it is malformed; never an
 * exception. And the other way round. Of each notation there is one reader and one writer, and what the writer writes the
 * reader reads back.
 *
 * <p>This package judges nothing by a schema, negotiates nothing and resolves no addresses.
 */
@NullMarked
package io.understudy.codec;

import org.jspecify.annotations.NullMarked;
