/**
 * WireMock's admin API, with routes for what the mock remembers.
 *
 * <p>In: requests below {@code /__admin/state}; the session is named by the header {@code X-Mock-Session}. Out: the state
 * as JSON.
 *
 * <p>This package decides nothing about who may call the admin API.
 */
@NullMarked
package io.understudy.mock.wiremock.state;

import org.jspecify.annotations.NullMarked;
