/**
 * A contract: what one OpenAPI document promises, as immutable records.
 *
 * <p>In: nothing; the records are built by {@link io.understudy.contract.reading}. Out: operations with their
 * parameters, bodies, responses, examples and security, the same for OpenAPI 2.0, 3.0 and 3.1. Schemas and example
 * values stay as the document wrote them, as Jackson nodes that are shared and must not be changed.
 *
 * <p>This package does not read files, match paths, check values or choose answers.
 */
@NullMarked
package io.understudy.contract;

import org.jspecify.annotations.NullMarked;
