/**
 * Decides what to try a server with.
 *
 * <p>In: a contract, a seed and a {@link io.understudy.verify.cases.Selection}. Out: {@link io.understudy.verify.cases.Trial}s
 * in the order in which they are to be run, the same for the same seed. Each says what is sent and what is expected of
 * the answer, beyond what holds of every answer.
 *
 * <p>This package sends nothing and judges no answer.
 */
@NullMarked
package io.understudy.verify.plan;

import org.jspecify.annotations.NullMarked;
