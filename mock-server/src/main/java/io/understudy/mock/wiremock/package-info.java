/**
 * Puts the engine behind a socket, on WireMock: with the packages below it, the only one that knows WireMock.
 *
 * <p>In: contracts and {@link io.understudy.mock.wiremock.MockOptions}. Out: a running
 * {@link io.understudy.mock.wiremock.MockServer}, or a {@link io.understudy.mock.wiremock.ContractExtension} for a WireMock
 * server of somebody else's. Every operation is a stub mapping; a stub that a user adds is asked
 * first; what fits neither is answered with a problem and kept in the journal as not matched.
 *
 * <p>This package decides nothing about answers, and prints nothing.
 */
@NullMarked
package io.understudy.mock.wiremock;

import org.jspecify.annotations.NullMarked;
