/**
 * Schemas as sets of JSON values.
 *
 * <p>In: schemas of a contract, written in any edition of OpenAPI. Out: the union of
 * {@link io.understudy.diff.set.Alternative}s that a schema takes, each a conjunction of simple rules on numbers, texts,
 * arrays and objects. References, {@code allOf}, {@code nullable}, conditions and dependencies are gone then; what members
 * and items must fit stays a {@link io.understudy.diff.set.Conjunction} of schemas, so that recursion costs nothing.
 *
 * <p>This package compares nothing and judges no values.
 */
@NullMarked
package io.understudy.diff.set;

import org.jspecify.annotations.NullMarked;
