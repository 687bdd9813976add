/**
 * Writes trees of values as documents.
 *
 * <p>In: a value. Out: its text in JSON or YAML, which the reader of contracts, and any other of YAML 1.1 or 1.2, reads
 * back as the same value: numbers keep their digits, and a text that looks like something else is quoted.
 *
 * <p>This package reads nothing and writes no file.
 */
@NullMarked
package io.understudy.document;

import org.jspecify.annotations.NullMarked;
