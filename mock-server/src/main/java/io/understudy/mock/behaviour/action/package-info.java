/**
 * Does what operations are declared to do.
 *
 * <p>In: a call that is fine, and what its session holds. Out: the entries to show and the changes to make, or the
 * refusal that the call meets: see {@link io.understudy.mock.behaviour.action.ActionResult}.
 *
 * <p>This package writes no answer and applies no change.
 */
@NullMarked
package io.understudy.mock.behaviour.action;

import org.jspecify.annotations.NullMarked;
