/**
 * Values at and beyond the limits of a schema.
 *
 * <p>In: a schema and a value that fits it. Out: {@link io.understudy.verify.cases.vary.Variation}s: the same value with
 * one thing at its limit, or with one thing broken. They are proposals: a schema can have rules beyond those that were
 * looked at, so whoever uses them asks the validator first.
 *
 * <p>This package knows no requests.
 */
@NullMarked
package io.understudy.verify.plan.variation;

import org.jspecify.annotations.NullMarked;
