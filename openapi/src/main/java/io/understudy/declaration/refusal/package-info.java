/**
 * How a declaration says no.
 *
 * <p>In: nothing; these are records. Out: which response of an operation is the answer, and when.
 *
 * <p>This package decides about no request.
 */
@NullMarked
package io.understudy.declaration.refusal;

import org.jspecify.annotations.NullMarked;
