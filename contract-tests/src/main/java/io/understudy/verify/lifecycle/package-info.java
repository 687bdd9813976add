/**
 * Follows things through their life: created, read, changed, deleted.
 *
 * <p>In: a {@link io.understudy.verify.cases.Lifecycle} and a way to send requests. Out: a
 * {@link io.understudy.verify.journey.Outcome}. What is created here is deleted here, where the contract lets one.
 *
 * <p>This package holds no answer against its schema: that holds for all answers, and is judged elsewhere.
 */
@NullMarked
package io.understudy.verify.lifecycle;

import org.jspecify.annotations.NullMarked;
