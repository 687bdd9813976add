/**
 * How the clients speak HTTP.
 *
 * <p>In: a call, and what the caller chose: attempts, interceptors, the transport itself. Out: the answer as it came,
 * whole, whatever its status; an {@link java.io.IOException} if none came.
 *
 * <p>This package knows no vendor and reads no answer. It follows no redirect and keeps no cookies.
 */
@NullMarked
package io.understudy.client.http;

import org.jspecify.annotations.NullMarked;
