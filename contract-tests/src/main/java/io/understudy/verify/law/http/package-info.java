/**
 * The laws of HTTP that take several requests to try.
 *
 * <p>In: a session with a server. Out: whether the law is kept.
 *
 * <p>This package does not decide when its laws are tried.
 */
@NullMarked
package io.understudy.verify.law.http;

import org.jspecify.annotations.NullMarked;
