/**
 * What changed in the state of a mock, in order, and where that is kept.
 *
 * <p>In: batches of {@link io.understudy.mock.state.log.Change}s, each to be kept as a whole or not at all. Out: the same
 * batches, to whoever asks what happened since a version. A {@link io.understudy.mock.state.log.ChangeLog} that outlives
 * the process brings a mock back as it was; one that is shared keeps several processes alike.
 *
 * <p>This package does not know what a change means: it holds no collection and makes no decision.
 */
@NullMarked
package io.understudy.mock.state.log;

import org.jspecify.annotations.NullMarked;
