/**
 * Judges a document by the specification and by itself.
 *
 * <p>In: a file. Out: everything that {@link io.understudy.contract.reading} found, and a warning for every example
 * and default that does not fit its own schema.
 *
 * <p>This package does not print; the command line does.
 */
@NullMarked
package io.understudy.lint;

import org.jspecify.annotations.NullMarked;
