/**
 * Holds recorded traffic against a contract, offline.
 *
 * <p>In: a recording, as HAR 1.2 or as the journal that WireMock's {@code GET /__admin/requests} answers with, and a
 * contract. Out: a {@link io.understudy.verify.run.Run} with a verdict for each recorded request that calls an operation of
 * the contract, and the requests that call none; or what is wrong with the file, with line and column.
 *
 * <p>This package sends nothing and prints nothing.
 */
@NullMarked
package io.understudy.verify.replay;

import org.jspecify.annotations.NullMarked;
