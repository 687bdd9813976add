/**
 * Tests of the contracts themselves. In go the folders of this module that hold an {@code openapi.yaml}; what they are
 * held against is written here: the vendors' printed samples, and for each row of a ledger what it means for the
 * contract. No test here calls a server.
 */
@NullMarked
package io.understudy.contracts;

import org.jspecify.annotations.NullMarked;
