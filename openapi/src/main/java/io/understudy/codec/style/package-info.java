/**
 * Texts that the styles of OpenAPI lay out as arrays and objects.
 *
 * <p>In: texts as they were sent, and how they are laid out. Out: the arrays and objects of texts that they stand for, one
 * for each way to take them apart.
 *
 * <p>This package knows neither requests nor schemas: whether a text is a number, and which way is meant, others decide.
 */
@NullMarked
package io.understudy.codec.style;

import org.jspecify.annotations.NullMarked;
