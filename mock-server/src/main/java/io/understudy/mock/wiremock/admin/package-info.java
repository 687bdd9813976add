/**
 * Who may call the admin API.
 *
 * <p>In: calls of the admin API. Out: the same, or a refusal with the way out.
 *
 * <p>This package answers no call itself, and has no say in what is not the admin API.
 */
@NullMarked
package io.understudy.mock.wiremock.admin;

import org.jspecify.annotations.NullMarked;
