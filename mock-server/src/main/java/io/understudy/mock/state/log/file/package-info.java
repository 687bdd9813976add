/**
 * Changes kept in a file, so that a mock is the same after a restart.
 *
 * <p>In: batches of changes, and the name of a file. Out: the same batches, after a process that ended in whatever way.
 * Every record has a checksum; one that was being written when the process ended is cut off, and any other that is not as it
 * was written is reported.
 *
 * <p>This package does not share a file between processes: it keeps the second one out.
 */
@NullMarked
package io.understudy.mock.state.log.file;

import org.jspecify.annotations.NullMarked;
