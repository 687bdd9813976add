/**
 * Problems of callbacks and webhooks that somebody asked for.
 *
 * <p>In: why a request was not sent, or was not answered. Out: the status and the sentence of the refusal.
 *
 * <p>This package sends nothing.
 */
@NullMarked
package io.understudy.mock.problem.callback;

import org.jspecify.annotations.NullMarked;
