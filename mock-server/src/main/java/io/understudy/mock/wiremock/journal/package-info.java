/**
 * What the journal tells of a request besides WireMock's own: the operation that it calls, and what was found wrong.
 *
 * <p>In: a {@link io.understudy.mock.engine.Judgement}. Out: sub events of WireMock's serve events, which its admin API
 * shows, and the same as records for Java.
 *
 * <p>This package keeps no journal and judges nothing.
 */
@NullMarked
package io.understudy.mock.wiremock.journal;

import org.jspecify.annotations.NullMarked;
