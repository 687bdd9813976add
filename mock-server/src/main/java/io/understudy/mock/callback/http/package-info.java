/**
 * Sends what an API sends by itself, by HTTP.
 *
 * <p>In: an {@link io.understudy.mock.callback.OutgoingRequest}. Out: what came of it, within a time and a size that are
 * bounded. Nothing is sent to an address that is neither loopback nor on the list of
 * {@linkplain io.understudy.mock.callback.http.AllowedHost allowed hosts}.
 *
 * <p>This package does not decide what is sent, nor when.
 */
@NullMarked
package io.understudy.mock.callback.http;

import org.jspecify.annotations.NullMarked;
