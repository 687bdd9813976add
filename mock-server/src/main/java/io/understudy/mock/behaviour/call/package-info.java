/**
 * A request as behaviour sees it, and what expressions can see of it.
 *
 * <p>In: a request that was routed and checked. Out: who calls, the parameters and the body as values, and the names that
 * a declaration's expressions use.
 *
 * <p>This package judges nothing and changes nothing.
 */
@NullMarked
package io.understudy.mock.behaviour.call;

import org.jspecify.annotations.NullMarked;
