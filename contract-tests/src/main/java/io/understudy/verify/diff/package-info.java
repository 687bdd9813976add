/**
 * Compares two editions of a contract.
 *
 * <p>In: two contracts, read. Out: every {@link io.understudy.verify.diff.ApiChange} between them, each of a sort, and
 * breaking or not, by the rules of openapi-diff. It is the only package that knows openapi-diff and the model of Swagger
 * Parser.
 *
 * <p>This package reads no file, follows no reference to one that was not read, and calls no server.
 */
@NullMarked
package io.understudy.verify.diff;

import org.jspecify.annotations.NullMarked;
