/**
 * What a declaration says that operations do.
 *
 * <p>In: nothing; these are records. Out: an {@link io.understudy.mock.declaration.action.Action} with what it takes from
 * the request and how its answer looks.
 *
 * <p>This package does none of it.
 */
@NullMarked
package io.understudy.declaration.action;

import org.jspecify.annotations.NullMarked;
