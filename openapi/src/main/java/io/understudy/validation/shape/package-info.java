/**
 * Says what values of a schema look like, for those who make values of text.
 *
 * <p>In: a {@link io.understudy.document.Schema}. Out: its {@link io.understudy.validation.shape.Shape}: types, properties,
 * items, hints for XML. Schemas stay as the document wrote them; recursion costs nothing.
 *
 * <p>This package does not judge values.
 */
@NullMarked
package io.understudy.validation.shape;

import org.jspecify.annotations.NullMarked;
