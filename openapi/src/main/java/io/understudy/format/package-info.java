/**
 * The formats of JSON Schema and OpenAPI, each judged by the syntax of its standard and nothing else.
 *
 * <p>In: the name of a {@code format}, and a JSON value. Out: whether the value has that form. Whether a host exists, or
 * a name is reserved, is no question of form.
 *
 * <p>This package does not know schemas, and makes no values.
 */
@NullMarked
package io.understudy.format;

import org.jspecify.annotations.NullMarked;
