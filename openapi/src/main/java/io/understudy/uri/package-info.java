/**
 * Reads and writes the parts that addresses and forms are made of.
 *
 * <p>In: text as it was sent. Out: the text that it stands for, or nothing when it is malformed; never an exception. And
 * the other way round.
 *
 * <p>This package knows nothing of contracts, and resolves no addresses.
 */
@NullMarked
package io.understudy.uri;

import org.jspecify.annotations.NullMarked;
