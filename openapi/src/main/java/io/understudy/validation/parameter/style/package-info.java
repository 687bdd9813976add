/**
 * How parameters are written into requests: the styles of OpenAPI in each location, and the collection formats of 2.0.
 *
 * <p>In: a declared parameter, once, and then requests. Out: what a request has for the parameter, as
 * {@link io.understudy.validation.parameter.value.Written}: taken apart and decoded whichever way is wanted.
 *
 * <p>This package does not turn texts into numbers, and does not know schemas beyond what a reading says of them.
 */
@NullMarked
package io.understudy.validation.parameter.style;

import org.jspecify.annotations.NullMarked;
