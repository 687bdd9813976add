/**
 * Judges answers.
 *
 * <p>In: a request, what is expected of its answer, and the answer. Out: a {@link io.understudy.verify.check.Judgement}:
 * all is well, or every {@link io.understudy.verify.check.Fault}, or nobody can tell.
 *
 * <p>This package sends nothing, and hides no secrets: its deviations become findings elsewhere.
 */
@NullMarked
package io.understudy.verify.judge;

import org.jspecify.annotations.NullMarked;
