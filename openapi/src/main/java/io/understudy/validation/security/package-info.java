/**
 * Judges whether a request says who sends it.
 *
 * <p>In: an operation, once, and then the headers, query and cookies of each request. Out: a
 * {@link io.understudy.validation.security.SecurityVerdict}: the credentials that were found, or what may be sent and how
 * to ask for it.
 *
 * <p>This package does not know any accounts: credentials that are there and well-formed are enough for it. What it says
 * of credentials never contains them.
 */
@NullMarked
package io.understudy.validation.security;

import org.jspecify.annotations.NullMarked;
