/**
 * The way of a request, from its arrival to its answer.
 *
 * <p>In: contracts, once, and then a {@link io.understudy.mock.engine.MockRequest}. Out: a
 * {@link io.understudy.mock.engine.MockResponse}. The same request always gets the same answer.
 *
 * <p>This package opens no socket, reads no file, waits for nothing and prints nothing: a delay is only named in the
 * answer.
 */
@NullMarked
package io.understudy.mock.engine;

import org.jspecify.annotations.NullMarked;
