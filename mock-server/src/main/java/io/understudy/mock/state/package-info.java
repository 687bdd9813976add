/**
 * What a mock remembers.
 *
 * <p>In: the rules of collections, and {@link io.understudy.mock.state.log.Change}s, in batches that are applied as a whole
 * or not at all. Out: entries by key, by field and in order, and whether another entry would break a rule. One
 * {@link io.understudy.mock.state.SessionState} for each session; sessions that nobody uses end.
 *
 * <p>This package knows neither requests nor answers, and evaluates no expression.
 */
@NullMarked
package io.understudy.mock.state;

import org.jspecify.annotations.NullMarked;
