/**
 * Changes kept in Redis, so that several mocks share one state.
 *
 * <p>In: batches of changes, and the address of a Redis server. Out: the same batches, to every process that asks. Who was
 * slower than another process is told, and works its batch out anew.
 *
 * <p>This is the only package that knows Redis. It does not say how entries are found: each process keeps them in memory.
 */
@NullMarked
package io.understudy.mock.state.log.redis;

import org.jspecify.annotations.NullMarked;
