/**
 * Makes requests smaller as long as they still show what they showed.
 *
 * <p>In: a request, and a question that is asked about smaller ones. Out: the smallest request that was found for which
 * the answer is still yes. The work is bounded.
 *
 * <p>This package sends nothing itself.
 */
@NullMarked
package io.understudy.verify.shrink;

import org.jspecify.annotations.NullMarked;
