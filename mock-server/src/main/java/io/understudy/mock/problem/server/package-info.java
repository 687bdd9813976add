/**
 * Problems of the mock itself and of the servers that it needs: the one behind a proxy, and the one that keeps the state.
 *
 * <p>In: what failed. Out: the status and the sentence of the refusal.
 *
 * <p>This package calls no server and logs nothing.
 */
@NullMarked
package io.understudy.mock.problem.server;

import org.jspecify.annotations.NullMarked;
