/**
 * Who calls.
 *
 * <p>In: what the user gave, and the accounts that a contract declares for its mock. Out: for an operation and a
 * {@link io.understudy.verify.login.Login}, what has to be sent.
 *
 * <p>This package writes no request, reads no environment and shows no secret.
 */
@NullMarked
package io.understudy.verify.credential;

import org.jspecify.annotations.NullMarked;
