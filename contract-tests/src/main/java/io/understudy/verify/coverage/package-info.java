/**
 * Counts how much of a contract was seen at work.
 *
 * <p>In: the contract, and every request with its answer. Out: a {@link io.understudy.verify.run.Coverage}.
 *
 * <p>This package judges nothing: what was sent or came counts, right or wrong.
 */
@NullMarked
package io.understudy.verify.coverage;

import org.jspecify.annotations.NullMarked;
