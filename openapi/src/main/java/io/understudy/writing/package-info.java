/**
 * Writes values as requests carry them.
 *
 * <p>In: a {@link io.understudy.contract.Parameter} and a value. Out: text that the checks of {@code
 * io.understudy.validation.parameter} read as that value again.
 *
 * <p>This package makes up no values, and judges none by a schema.
 */
@NullMarked
package io.understudy.writing;

import org.jspecify.annotations.NullMarked;
