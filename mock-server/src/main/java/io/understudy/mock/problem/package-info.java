/**
 * The catalogue of what the mock itself refuses, as problem details (RFC 9457).
 *
 * <p>In: what went wrong, as values. Out: one record each, with its type, status, title and sentence, and the body as
 * {@code application/problem+json}.
 *
 * <p>This package does not decide that something is wrong, and knows nothing of sockets.
 */
@NullMarked
package io.understudy.mock.problem;

import org.jspecify.annotations.NullMarked;
