/**
 * Sends requests.
 *
 * <p>In: requests as written, and how long to wait. Out: what came back, whatever it was: a connection that hangs, is
 * reset, or ends in the middle of a body is a {@link io.understudy.verify.message.Reply} like any other.
 *
 * <p>This package judges nothing and remembers nothing.
 */
@NullMarked
package io.understudy.verify.send;

import org.jspecify.annotations.NullMarked;
