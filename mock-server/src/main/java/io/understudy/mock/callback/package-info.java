/**
 * What an API sends by itself: the callbacks of an operation that was called, and webhooks.
 *
 * <p>In: a request and its answer, or the name of a webhook. Out: requests to others, and what came of each as a
 * {@link io.understudy.mock.callback.Delivery}. What to send is worked out without a socket; sending is behind
 * {@link io.understudy.mock.callback.CallbackSender}, which goes only where it is allowed to.
 *
 * <p>This package answers nobody, and nobody waits for it.
 */
@NullMarked
package io.understudy.mock.callback;

import org.jspecify.annotations.NullMarked;
