/**
 * What can change between two editions of a contract.
 *
 * <p>In: nothing; {@link io.understudy.diff.Comparison} makes the changes. Out: a {@link io.understudy.diff.change.Change}
 * with its {@link io.understudy.diff.change.Rule} and its {@link io.understudy.diff.change.Effect}.
 *
 * <p>This package finds nothing and writes nothing.
 */
@NullMarked
package io.understudy.diff.change;

import org.jspecify.annotations.NullMarked;
