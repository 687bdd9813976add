/**
 * Judges what a request carries outside its body: path, query, header and cookie parameters.
 *
 * <p>In: an operation, once, and then the raw parts of each request. Out: the values of the parameters as JSON, and every
 * {@link io.understudy.validation.Violation}. Values are percent-encoded in paths, queries and cookies, and plain in
 * headers.
 *
 * <p>This package does not route, and does not mind parameters that the contract does not name.
 */
@NullMarked
package io.understudy.validation.parameter;

import org.jspecify.annotations.NullMarked;
