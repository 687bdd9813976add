/**
 * Judges the responses of an operation: its own mock's, an upstream's, or those of a server under test.
 *
 * <p>In: a status, and a {@link io.understudy.validation.Message}. Out: every {@link io.understudy.validation.Violation}.
 * A status that the contract does not name is an error when it is a success, and a warning when it is not, because few
 * contracts name every failure.
 *
 * <p>This package does not decide whether a response is sent on.
 */
@NullMarked
package io.understudy.validation.response;

import org.jspecify.annotations.NullMarked;
