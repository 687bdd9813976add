/**
 * Turns the bytes of a body into a JSON value, one type for each sort of media type.
 *
 * <p>In: a {@link io.understudy.validation.body.format.Content}, bytes with the media type that they are in. Out: a JSON
 * value, or nothing and a word about it in the {@link io.understudy.validation.body.format.Report}.
 *
 * <p>This package does not choose the media type, and does not judge values by schemas. Forms, multipart bodies and XML
 * have packages of their own.
 */
@NullMarked
package io.understudy.validation.body.format;

import org.jspecify.annotations.NullMarked;
