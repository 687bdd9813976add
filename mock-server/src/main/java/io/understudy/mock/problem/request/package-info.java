/**
 * Problems that the caller can mend.
 *
 * <p>In: what is wrong with a request. Out: the status, the sentence and the headers of the refusal.
 *
 * <p>This package does not find out what is wrong, and writes no body.
 */
@NullMarked
package io.understudy.mock.problem.request;

import org.jspecify.annotations.NullMarked;
