/**
 * Reads OpenAPI documents into {@link io.understudy.contract.Contract}s.
 *
 * <p>In: a file, JSON or YAML, in OpenAPI 2.0, 3.0 or 3.1. Out: a {@link io.understudy.contract.reading.Reading}: the
 * contract, if it can be served, and every {@link io.understudy.contract.reading.Diagnostic} with its line and column.
 * Whether the structure is that of the specification is judged by {@code io.understudy.lint.structure}.
 *
 * <p>This package does not check values against schemas, and reads nothing but what the contract refers to and the
 * {@link io.understudy.contract.reading.ReaderOptions} allow.
 */
@NullMarked
package io.understudy.contract.reading;

import org.jspecify.annotations.NullMarked;
