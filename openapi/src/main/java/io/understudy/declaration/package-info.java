/**
 * What a contract declares about the behaviour of a mock in its extension {@code x-mock}, as immutable records.
 *
 * <p>In: nothing; the records are built by {@link io.understudy.mock.declaration.reading}. Out: who may call, what is
 * remembered, and what each operation does with it.
 *
 * <p>This package does nothing of what is declared.
 */
@NullMarked
package io.understudy.declaration;

import org.jspecify.annotations.NullMarked;
