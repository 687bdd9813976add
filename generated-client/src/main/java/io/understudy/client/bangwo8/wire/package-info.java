/**
 * The envelopes that Bangwo8 puts its answers in.
 *
 * <p>In: the body of an answer. Out: what it is about. The generated calls name these types, and the client takes what it
 * hands on out of them.
 *
 * <p>An envelope without what it is for cannot be made: an {@link java.lang.IllegalArgumentException} says what is
 * missing. This package is for the client itself, and not for its callers.
 */
@NullMarked
package io.understudy.client.bangwo8.wire;

import org.jspecify.annotations.NullMarked;
