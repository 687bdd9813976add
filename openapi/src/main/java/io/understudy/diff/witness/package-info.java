/**
 * Finds values that show a difference between two schemas.
 *
 * <p>In: an {@link io.understudy.diff.schema.Excess}, which says in which respect one schema takes more than another.
 * Out: a whole value that the validator of the one takes and that of the other refuses; nothing when none was found in a
 * bounded number of tries.
 *
 * <p>This package does not decide what breaks anybody.
 */
@NullMarked
package io.understudy.diff.witness;

import org.jspecify.annotations.NullMarked;
