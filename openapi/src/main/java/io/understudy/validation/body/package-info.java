/**
 * Judges the body of a request or a response by the contract, whatever media type it is in.
 *
 * <p>In: a {@link io.understudy.validation.Message}, and what the contract declares of its body. Out: a
 * {@link io.understudy.validation.body.BodyVerdict}: every violation, and the value that the body stands for.
 *
 * <p>What is decided here, where the OpenAPI Specification leaves it open:
 *
 * <ul>
 *   <li>the narrowest declared media type that covers the sent one judges the body; of equals, the first
 *   <li>a body without {@code Content-Type} is no violation by itself: the first declared media type judges it
 *   <li>a body where none is declared is let through
 *   <li>a request's body that is packed otherwise than by gzip is an unsupported media type; gzip is unpacked by whoever
 *       takes the body in
 *   <li>a body is nested no deeper than 500 levels, and no more than its first thousand violations are told
 * </ul>
 *
 * <p>This package does not limit the size of a body, and does not decide what to answer.
 */
@NullMarked
package io.understudy.validation.body;

import org.jspecify.annotations.NullMarked;
