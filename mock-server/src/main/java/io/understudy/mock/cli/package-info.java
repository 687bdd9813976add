/**
 * The command line.
 *
 * <p>In: arguments. Out: text for people and an exit code: 0 for success, 1 for a contract with errors, 2 for wrong
 * usage and for what cannot be started. It is the only package that prints or ends the process.
 *
 * <p>This package reads no request and chooses no answer.
 */
@NullMarked
package io.understudy.mock.cli;

import org.jspecify.annotations.NullMarked;
