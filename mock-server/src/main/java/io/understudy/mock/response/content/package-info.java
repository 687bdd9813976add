/**
 * Bodies and header values of responses.
 *
 * <p>In: the examples, schemas and headers of a response. Out: the bytes of a body in one media type, header fields with
 * values, and how they break the contract.
 *
 * <p>This package does not choose which response is sent.
 */
@NullMarked
package io.understudy.mock.response.content;

import org.jspecify.annotations.NullMarked;
