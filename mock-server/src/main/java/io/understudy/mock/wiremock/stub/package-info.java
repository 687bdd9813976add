/**
 * Contracts in WireMock's terms: operations as stub mappings, requests and answers as WireMock has them.
 *
 * <p>In: the routes of contracts, and WireMock's requests. Out: stub mappings, a store of them that asks a user's before
 * those of the contracts, and the engine's requests and answers in translation.
 *
 * <p>This package answers nothing.
 */
@NullMarked
package io.understudy.mock.wiremock.stub;

import org.jspecify.annotations.NullMarked;
