/**
 * How the clients speak HTTP.
 *
 * <p>In: what a caller may choose. Out: an HTTP client that does what one call asks for, once, and nothing else behind
 * the caller's back.
 *
 * <p>This package knows no vendor, builds no request and reads no answer.
 */
@NullMarked
package io.understudy.client.transport;

import org.jspecify.annotations.NullMarked;
