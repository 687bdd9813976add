/**
 * What was answered, as a value or as an exception.
 *
 * <p>In: an answer as it came, the type that is asked for, and how a vendor words an error. Out: a value of that type, or
 * a {@link io.understudy.client.answer.VendorException}, which says in one sentence why there is none, without secrets.
 *
 * <p>This package sends nothing. What a value means is for its type to say.
 */
@NullMarked
package io.understudy.client.answer;

import org.jspecify.annotations.NullMarked;
