/**
 * Judges a request or a response by an operation.
 *
 * <p>In: a message and the operation that it belongs to. Out: every {@link io.understudy.validation.Violation}, none of
 * which stops the others from being found. Parameters, bodies and security each have a package of their own below this
 * one.
 *
 * <p>This package does not decide what to answer.
 */
@NullMarked
package io.understudy.validation;

import org.jspecify.annotations.NullMarked;
