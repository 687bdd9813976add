/**
 * Tries the cases, one after the other.
 *
 * <p>In: {@link io.understudy.verify.cases.Trial}s, and a {@link io.understudy.verify.send.Sender}. Out: a
 * {@link io.understudy.verify.run.Run}, also when it is interrupted.
 *
 * <p>This package makes no cases, prints nothing and writes no report.
 */
@NullMarked
package io.understudy.verify.run;

import org.jspecify.annotations.NullMarked;
