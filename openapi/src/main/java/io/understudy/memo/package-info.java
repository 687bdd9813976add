/**
 * Values that are worked out when they are first asked for.
 *
 * <p>In: where a value comes from. Out: the value, as often as anybody asks.
 *
 * <p>This package knows nothing of contracts.
 */
@NullMarked
package io.understudy.memo;

import org.jspecify.annotations.NullMarked;
