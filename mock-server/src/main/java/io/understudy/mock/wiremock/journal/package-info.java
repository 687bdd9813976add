/**
 * The journal of the latest requests, and what it tells of them besides WireMock's own: the operation that a request
 * calls, and what was found wrong.
 *
 * <p>In: WireMock's serve events, exchanges that WireMock did not see, and a
 * {@link io.understudy.mock.engine.ExchangeFindings} of each. Out: serve events with sub events, which WireMock's admin API shows,
 * and the same as records for Java.
 *
 * <p>This package judges nothing.
 */
@NullMarked
package io.understudy.mock.wiremock.journal;

import org.jspecify.annotations.NullMarked;
