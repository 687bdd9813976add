/**
 * The laws of lists: filters, order and pages.
 *
 * <p>In: a session with a server. Out: whether the law is kept.
 *
 * <p>This package does not decide when its laws are tried.
 */
@NullMarked
package io.understudy.verify.law.list;

import org.jspecify.annotations.NullMarked;
