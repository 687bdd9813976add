/**
 * The program.
 *
 * <p>In: a command line and the environment. Out: text for people, and an exit code: 0 when the server does as the contract
 * says, 1 when something was found, 2 when the program could not be used like this. Only this package prints or exits.
 *
 * <p>This package verifies nothing itself.
 */
@NullMarked
package io.understudy.verify.cli;

import org.jspecify.annotations.NullMarked;
