/**
 * The shapes that Bangwo8 (帮我吧) gives to plain values, as small Java types.
 *
 * <p>In: a field as the vendor sends it, a number as text, a percent sign, empty text for a list. Out: a value that says
 * what was meant, and that is written back in a form that the vendor documents. The generated models hold these types
 * where the contract refers to a named quirk.
 *
 * <p>This package does not know the generated code, and sends nothing. What a field cannot mean is refused with an
 * {@link java.lang.IllegalArgumentException}, not guessed.
 */
@NullMarked
package io.understudy.client.bangwo8.values;

import org.jspecify.annotations.NullMarked;
