/**
 * Judges the structure of documents by the schemas that the OpenAPI Initiative publishes for each version, and schemas
 * by the metaschema of their dialect.
 *
 * <p>In: a contract and its documents as written. Out: findings, each at the smallest value that is wrong. Where a value
 * fits none of several alternatives, only the one that comes closest is told of.
 *
 * <p>This package does not judge what the reader or a rule of lint has already reported at the same place, and checks no
 * examples.
 */
@NullMarked
package io.understudy.lint.structure;

import org.jspecify.annotations.NullMarked;
