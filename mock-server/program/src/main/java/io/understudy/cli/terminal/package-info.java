/**
 * The only place that writes to standard output and standard error.
 *
 * <p>In: text, some of it from contracts, servers and files. Out: the same text without the control characters that would
 * steer a terminal.
 *
 * <p>This package knows no command.
 */
@NullMarked
package io.understudy.cli.terminal;

import org.jspecify.annotations.NullMarked;
