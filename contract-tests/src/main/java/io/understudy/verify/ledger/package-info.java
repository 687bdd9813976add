/**
 * Keeps on disk what was created on a server, until it has been deleted again.
 *
 * <p>In: what was created, as the request that deletes it. Out: a file that survives a crash, and what of it is still to be
 * deleted. No credentials are written.
 *
 * <p>This package sends nothing.
 */
@NullMarked
package io.understudy.verify.ledger;

import org.jspecify.annotations.NullMarked;
