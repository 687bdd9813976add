/**
 * Requests as values, and how they are written.
 *
 * <p>In: an operation, and what its parameters and its body are to be. Out: a
 * {@link io.understudy.verify.message.HttpCall}. Values that fit come from the contract's examples, from samples and from
 * seeded data; a {@link io.understudy.verify.draft.RequestJudge} says whether a written request fits its contract.
 *
 * <p>This package does not decide which requests are worth making, and sends none.
 */
@NullMarked
package io.understudy.verify.request;

import org.jspecify.annotations.NullMarked;
