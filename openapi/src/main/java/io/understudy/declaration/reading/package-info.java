/**
 * Reads what a contract declares in {@code x-mock}.
 *
 * <p>In: a contract. Out: a {@link io.understudy.mock.declaration.Declaration}, and for everything wrong with it one
 * sentence with its place: first what the schema {@code x-mock.schema.json} can say, then what it cannot, such as the name
 * of a collection that does not exist or an expression that does not parse.
 *
 * <p>This package does not work out lines and columns, and does nothing of what is declared.
 */
@NullMarked
package io.understudy.declaration.reading;

import org.jspecify.annotations.NullMarked;
