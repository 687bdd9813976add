/**
 * Judges the structure of a document.
 *
 * <p>In: the tree of a document. Out: findings. Swagger Parser goes no further than this package.
 */
@NullMarked
package io.understudy.contract.reading.structure;

import org.jspecify.annotations.NullMarked;
