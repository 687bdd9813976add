/**
 * Judges answers.
 *
 * <p>In: a request, what is expected of its answer, and the answer. Out: a
 * {@link io.understudy.verify.check.Judgement}. Every check is a class of its own; {@link AnswerJudge} asks them in order.
 *
 * <p>This package sends nothing, and masks no secrets: its deviations become findings elsewhere.
 */
@NullMarked
package io.understudy.verify.judge;

import org.jspecify.annotations.NullMarked;
