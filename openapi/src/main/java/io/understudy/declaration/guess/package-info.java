/**
 * Guesses what a contract without a declaration would declare: where {@code /things} and {@code /things/{id}} have the usual
 * operations, things are remembered.
 *
 * <p>In: a contract. Out: a {@link io.understudy.mock.declaration.guess.Guess}, the same words that a contract would use,
 * for the reader of declarations or, as an overlay, for people to go on from.
 *
 * <p>This package looks at paths, parameters, schemas and examples; it does not look at what contracts declare already.
 */
@NullMarked
package io.understudy.declaration.guess;

import org.jspecify.annotations.NullMarked;
