/**
 * The program {@code understudy}: its commands, its help, its version.
 *
 * <p>In: arguments and environment variables. Out: text for people, and an exit code: 0 when all is well, 1 when the
 * command found something, 2 for wrong usage and for what cannot be read or started.
 *
 * <p>This package does no command's work: each has a class of its own in one of the packages below. Only this package
 * ends the process.
 */
@NullMarked
package io.understudy.cli;

import org.jspecify.annotations.NullMarked;
