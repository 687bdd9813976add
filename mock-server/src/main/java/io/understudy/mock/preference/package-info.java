/**
 * What is asked about the form of an answer: by the caller, in {@code Accept} and {@code Prefer}, and by whoever starts the
 * mock.
 *
 * <p>In: headers, query fields and options. Out: the same as values, or what is wrong with them.
 *
 * <p>This package chooses no answer.
 */
@NullMarked
package io.understudy.mock.preference;

import org.jspecify.annotations.NullMarked;
