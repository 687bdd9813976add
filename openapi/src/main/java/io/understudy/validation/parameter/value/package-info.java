/**
 * What texts mean by their schemas.
 *
 * <p>In: schemas, once, and then values as they are written. Out: values as JSON and how they do not fit. A text becomes
 * a number or a boolean only where the schema lets it. Numbers are written as in JSON (RFC 8259, section 6), so that
 * {@code 007} and {@code +7} are texts; booleans are {@code true} and {@code false}. Where several readings are
 * possible, a value that fits in one of them fits.
 *
 * <p>This package does not know where in a request a value stands, nor how it is encoded.
 */
@NullMarked
package io.understudy.validation.parameter.value;

import org.jspecify.annotations.NullMarked;
