/**
 * Documents as they were written: the files of one contract, places in them, and the schemas that stand there.
 *
 * <p>In: the trees of the files, by their address. Out: what stands at a {@link io.understudy.document.Place}, and where
 * a reference leads, by the rules of the edition that the document is written in: pointers in 2.0 and 3.0; {@code $id},
 * {@code $anchor} and {@code $dynamicAnchor} as well from 3.1 on. The metaschemas of JSON Schema are bundled. The nodes
 * are shared and must not be changed.
 *
 * <p>{@link io.understudy.document.Lazy} stands here because this package is the one that all others know.
 *
 * <p>This package does not read files and does not interpret keywords; {@code io.understudy.schema} does the latter.
 */
@NullMarked
package io.understudy.document;

import org.jspecify.annotations.NullMarked;
