/**
 * Judges the headers that a contract declares for a response, or for a part of a multipart body.
 *
 * <p>In: a {@link io.understudy.contract.Header}, once, and then the values of the field. Out: every way in which they do
 * not fit, to be worded by the caller, who knows what the field belongs to.
 *
 * <p>This package does not judge header parameters of requests: those are parameters.
 */
@NullMarked
package io.understudy.validation.header;

import org.jspecify.annotations.NullMarked;
