/**
 * Keeps what passed between callers and a real server, as examples for the contract.
 *
 * <p>In: each {@link io.understudy.mock.proxy.ProxiedExchange} of a proxy. Out: an {@link io.understudy.overlay.Overlay} that adds
 * the bodies to the contract as named examples, without the credentials that were in them.
 *
 * <p>This package writes no file, and keeps nothing that does not fit the contract.
 */
@NullMarked
package io.understudy.mock.proxy.recording;

import org.jspecify.annotations.NullMarked;
