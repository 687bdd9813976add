/**
 * Looks for values that fit.
 *
 * <p>In: a {@link io.understudy.mock.response.generate.shape.Demand}, the
 * {@link io.understudy.mock.response.generate.search.Style} that says which values come first, and the schemas that
 * judge. Out: an {@link io.understudy.mock.response.generate.search.Outcome}, within a number of steps.
 *
 * <p>This package knows neither what a sample looks like nor where random data comes from, and writes no bytes.
 */
@NullMarked
package io.understudy.generation.search;

import org.jspecify.annotations.NullMarked;
