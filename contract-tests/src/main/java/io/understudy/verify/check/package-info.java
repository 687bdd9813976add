/**
 * The words of judging: what is checked, what was expected, and what was made of it.
 *
 * <p>In: a case, and what came back for it. Out: a {@link io.understudy.verify.check.Judgement}: all is well, or every
 * {@link io.understudy.verify.check.Deviation}, or it cannot be decided.
 *
 * <p>This package sends nothing and holds no check itself.
 */
@NullMarked
package io.understudy.verify.check;

import org.jspecify.annotations.NullMarked;
