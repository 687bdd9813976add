/**
 * Runtime expressions (OpenAPI 3.1, section 4.8.20.4): values that are known only once a request has been answered.
 *
 * <p>In: expressions as a document writes them, alone or within the template of an address, and an
 * {@link io.understudy.expression.Exchange}. Out: the value that an expression leads to, or why it leads to none; never
 * an exception.
 *
 * <p>This package knows nothing of contracts and sends nothing.
 */
@NullMarked
package io.understudy.expression;

import org.jspecify.annotations.NullMarked;
