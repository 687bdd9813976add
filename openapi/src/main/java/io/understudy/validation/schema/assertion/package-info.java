/**
 * The keywords of JSON Schema that look at a value alone: types, bounds, sizes, equality, names.
 *
 * <p>In: what a schema wrote at a keyword, already known to be of the right type. Out: a
 * {@link io.understudy.validation.schema.engine.Rule}.
 *
 * <p>This package does not read schemas and applies none.
 */
@NullMarked
package io.understudy.validation.schema.assertion;

import org.jspecify.annotations.NullMarked;
