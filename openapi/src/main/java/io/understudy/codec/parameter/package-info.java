/**
 * Reads and writes parameters: the styles of OpenAPI in each location (OpenAPI 3.1, section 4.8.12), and the collection
 * formats of 2.0.
 *
 * <p>In: a declared parameter, once, and then requests. Out: what a request has for the parameter, as a {@link
 * io.understudy.codec.style.SerializedValue}. The other way round, a value becomes the text that is read as that value
 * again.
 *
 * <p>This package does not turn texts into numbers, and judges nothing.
 */
@NullMarked
package io.understudy.codec.parameter;

import org.jspecify.annotations.NullMarked;
