/**
 * Judges values by the schemas of a contract.
 *
 * <p>In: a {@link io.understudy.document.Schema} and a JSON value. Out: every
 * {@link io.understudy.validation.schema.SchemaViolation}, not just the first. Schemas of 2.0 and 3.0 are rewritten as
 * JSON Schema 2020-12 first, so that one validator serves all editions; the validator library goes no further than this
 * package.
 *
 * <p>This package does not parse bodies or parameters, and never fetches a schema from the network.
 */
@NullMarked
package io.understudy.validation.schema;

import org.jspecify.annotations.NullMarked;
