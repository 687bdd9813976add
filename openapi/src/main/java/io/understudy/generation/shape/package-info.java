/**
 * Reads schemas for the purpose of making values that fit them.
 *
 * <p>In: schemas as documents write them, of any edition. Out: a {@link io.understudy.mock.response.generate.shape.Demand}
 * spread out with one way to decide each alternative, and what it then says of numbers, texts, arrays and objects.
 *
 * <p>This package makes no values and does not check any; what it cannot express it leaves to the check.
 */
@NullMarked
package io.understudy.generation.shape;

import org.jspecify.annotations.NullMarked;
