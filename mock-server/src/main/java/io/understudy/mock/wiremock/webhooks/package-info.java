/**
 * Webhooks in WireMock's admin API.
 *
 * <p>In: calls of {@code /__admin/webhooks}. Out: the list of webhooks, or what came of sending one.
 *
 * <p>This package sends nothing itself, and decides nothing about what is sent.
 */
@NullMarked
package io.understudy.mock.wiremock.webhooks;

import org.jspecify.annotations.NullMarked;
