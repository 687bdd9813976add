/**
 * Answers as a contract declares in {@code x-mock}: tells callers apart, refuses in the contract's own words, and
 * remembers.
 *
 * <p>In: a request that was routed and checked, as a {@link io.understudy.mock.behaviour.call.Call}. Out: a
 * {@link io.understudy.mock.behaviour.JudgedChoice}: the answer, and what was found wrong with the request.
 *
 * <p>This package does not find operations, does not judge requests by the contract, and knows no socket.
 */
@NullMarked
package io.understudy.mock.behaviour;

import org.jspecify.annotations.NullMarked;
