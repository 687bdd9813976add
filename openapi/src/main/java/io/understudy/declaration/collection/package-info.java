/**
 * What a declaration says about the entries that a mock remembers.
 *
 * <p>In: nothing; these are records. Out: the key, the seed, the fields and the rules of each collection.
 *
 * <p>This package holds no entry but those of seeds.
 */
@NullMarked
package io.understudy.declaration.collection;

import org.jspecify.annotations.NullMarked;
