/**
 * The laws of writing: what is written is what is read, and nothing else changes.
 *
 * <p>In: a session with a server. Out: whether the law is kept.
 *
 * <p>This package does not decide when its laws are tried.
 */
@NullMarked
package io.understudy.verify.law.writing;

import org.jspecify.annotations.NullMarked;
