/**
 * Chooses what to answer.
 *
 * <p>In: an operation, prepared once when its contract is loaded, and what the caller prefers and accepts. Out: a
 * {@link io.understudy.mock.response.Choice}: a status, headers and a body, or the problem that stands in the way.
 *
 * <p>This package does not find operations and does not judge requests.
 */
@NullMarked
package io.understudy.mock.response;

import org.jspecify.annotations.NullMarked;
