/**
 * What a schema says, the same for every edition of OpenAPI.
 *
 * <p>In: a {@link io.understudy.document.Schema} as it was written, and the documents that its references lead to. Out:
 * a {@link io.understudy.schema.SchemaView}: its types, properties, items, bounds and permitted values, the schemas it
 * refers to and is composed of. {@code nullable} and lists of types, bounds that are flags, keywords beside a {@code
 * $ref} and lists of items are told alike. A reference that dangles leads to a schema that takes any value.
 *
 * <p>This package does not judge values and does not make them.
 */
@NullMarked
package io.understudy.schema;

import org.jspecify.annotations.NullMarked;
