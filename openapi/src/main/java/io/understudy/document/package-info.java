/**
 * Documents as they were written: the files of one contract, places in them, and the schemas that stand there.
 *
 * <p>In: the trees of the files, by their address. Out: what stands at a {@link io.understudy.document.Place}, and where
 * a reference leads, by the rules of the edition that the document is written in. The nodes are shared and must not be
 * changed.
 *
 * <p>This package does not read files and does not interpret keywords; {@code io.understudy.schema} does the latter.
 */
@NullMarked
package io.understudy.document;

import org.jspecify.annotations.NullMarked;
