package io.understudy.mock.state.log.file;

/**
 * Where a record stands in a file.
 *
 * @param offset the place of its first byte
 * @param length how many bytes it has, with its checksum and the line break
 */
record FileRange(long offset, int length) {}
