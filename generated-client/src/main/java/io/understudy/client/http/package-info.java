/**
 * How the clients speak HTTP: one call, sent as often as it is safe to, and one answer, read or refused.
 *
 * <p>In: a call that the generated code has built, and what the caller chose (time, retries, interceptors, the transport
 * itself). Out: the answer as a value, or a {@link io.understudy.client.http.VendorException}; no other exception leaves
 * for what a server or a network does.
 *
 * <p>This package knows no vendor: what an error looks like, and how calls are authenticated, is told to it. It follows no
 * redirect and keeps no cookies.
 */
@NullMarked
package io.understudy.client.http;

import org.jspecify.annotations.NullMarked;
