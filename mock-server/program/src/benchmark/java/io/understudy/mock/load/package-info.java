/**
 * Measures the mock as its users meet it, a process behind a socket, side by side with Prism and with WireMock alone.
 *
 * <p>In: the built program, the packages of {@code src/benchmark/npm}, and system properties that say what to measure. Out:
 * a table on standard output. Nothing is measured before it has answered right.
 *
 * <p>This package judges nothing: what the figures are held against is in {@link io.understudy.mock.load.report}.
 */
@NullMarked
package io.understudy.mock.load;

import org.jspecify.annotations.NullMarked;
