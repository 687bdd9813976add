/**
 * Finds schemas: what a reference of a schema leads to, and which schema resource a schema belongs to.
 *
 * <p>In: the documents of a contract. Out: {@link io.understudy.document.Schema}s by reference, with the rules of the
 * edition: pointers in 2.0 and 3.0; {@code $id}, {@code $anchor} and {@code $dynamicAnchor} as well in 3.1 (JSON Schema
 * 2020-12 core, section 8.2). The metaschemas of JSON Schema are bundled.
 *
 * <p>This package judges no values and fetches nothing.
 */
@NullMarked
package io.understudy.schema.resource;

import org.jspecify.annotations.NullMarked;
