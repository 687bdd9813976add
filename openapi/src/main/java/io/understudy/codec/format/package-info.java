/**
 * Bodies that are one value: JSON (RFC 8259), text and bytes; and what the readers of all bodies have in common.
 *
 * <p>In: the bytes of a body and its media type. Out: its value, and what is wrong with how it is written. And the other
 * way round. The cost of reading is linear, and nesting is bounded.
 *
 * <p>This package does not choose the notation of a body.
 */
@NullMarked
package io.understudy.codec.format;

import org.jspecify.annotations.NullMarked;
