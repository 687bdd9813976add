/**
 * The rules that judge a contract as a whole, one class each.
 *
 * <p>In: a contract and its documents as written. Out: findings, each at the place that is wrong. Every rule has an id,
 * and a page of that name under {@code docs/rules}.
 *
 * <p>This package does not look for what the reader tells by itself, and checks no values against schemas.
 */
@NullMarked
package io.understudy.lint.rule;

import org.jspecify.annotations.NullMarked;
