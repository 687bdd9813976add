/**
 * Stands between a caller and the real server, and judges both by the contract.
 *
 * <p>In: a request, the {@link io.understudy.mock.engine.MockEngine} that knows the contract, and an
 * {@link io.understudy.mock.proxy.Upstream}. Out: the upstream's answer with what was found wrong in the header
 * {@code sl-violations}, or a problem instead of it.
 *
 * <p>This package opens no socket and writes no file: the upstream is a port, and whoever wants to keep what passed is
 * told of each {@link io.understudy.mock.proxy.ProxiedExchange}.
 */
@NullMarked
package io.understudy.mock.proxy;

import org.jspecify.annotations.NullMarked;
