/**
 * The laws of being: what is created is there, and what is deleted is not.
 *
 * <p>In: a session with a server. Out: whether the law is kept.
 *
 * <p>This package does not decide when its laws are tried.
 */
@NullMarked
package io.understudy.verify.law.lifecycle;

import org.jspecify.annotations.NullMarked;
