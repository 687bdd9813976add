/**
 * What requests and responses consist of: parameters, headers, bodies, media types, statuses and examples.
 *
 * <p>In: nothing; the records are built by {@code io.understudy.contract.reading}. Out: immutable records, the same for
 * every edition of OpenAPI.
 *
 * <p>This package does not check values and does not write them.
 */
@NullMarked
package io.understudy.contract.message;

import org.jspecify.annotations.NullMarked;
