/**
 * Compares schemas as sets of JSON values.
 *
 * <p>In: two schemas, each with the documents of its contract, written in any edition of OpenAPI. Out: every
 * {@link io.understudy.diff.schema.Excess}: what the first takes and the second refuses, with the place in the value. Both
 * schemas are read by {@link io.understudy.diff.set} first.
 *
 * <p>An excess is what the rules suggest. Whether a value really shows it is for
 * {@link io.understudy.diff.witness} to find out. That there is no excess is a proof that the second takes all that the
 * first does, but for what {@link io.understudy.diff.schema.ObjectComparison} says of undeclared members.
 */
@NullMarked
package io.understudy.diff.schema;

import org.jspecify.annotations.NullMarked;
