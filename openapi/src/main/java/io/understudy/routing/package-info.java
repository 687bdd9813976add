/**
 * Finds the operation that a request calls.
 *
 * <p>In: contracts, once, and then a method and a path as they stand in a request line. Out: a
 * {@link io.understudy.routing.RouteMatch}: the operation with its path parameters, or why there is none. The index is
 * a tree over path segments, so that finding an operation costs what the path is long, however many there are.
 *
 * <p>This package does not look at the query, the headers or the body, and judges no value: a path parameter of any
 * text is a match.
 */
@NullMarked
package io.understudy.routing;

import org.jspecify.annotations.NullMarked;
