/**
 * Extensions of WireMock's that a user brings along.
 *
 * <p>In: names of classes. Out: what makes the extensions, or a sentence about why there are none.
 *
 * <p>This package has no extensions of its own.
 */
@NullMarked
package io.understudy.mock.wiremock.extension;

import org.jspecify.annotations.NullMarked;
