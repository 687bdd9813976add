/**
 * Chooses the notation of a body by its media type and its schema, for reading and for writing alike.
 *
 * <p>In: what a contract declares of a body, and the bytes of one or a value. Out: the value, and what is wrong with how it
 * is written; or the bytes.
 *
 * <p>This package knows no notation itself, and judges no value by a schema.
 */
@NullMarked
package io.understudy.codec.body;

import org.jspecify.annotations.NullMarked;
