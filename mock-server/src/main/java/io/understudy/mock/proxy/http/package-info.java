/**
 * The upstream over HTTP, on Apache HttpClient, which is known in this package alone.
 *
 * <p>In: the address of a server, and requests. Out: its answers as they were sent, their bodies as streams. Nothing is
 * done for the caller's sake: no redirect is followed, no cookie kept, no body unpacked, no request sent twice.
 *
 * <p>This package judges nothing.
 */
@NullMarked
package io.understudy.mock.proxy.http;

import org.jspecify.annotations.NullMarked;
