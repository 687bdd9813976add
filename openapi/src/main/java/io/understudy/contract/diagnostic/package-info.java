/**
 * What is found wrong with a document, and where.
 *
 * <p>In: findings, each with a rule, a severity and a place. Out: {@link io.understudy.contract.diagnostic.Diagnostic}s
 * with file, line and column, in order.
 *
 * <p>This package does not find anything itself, and does not print.
 */
@NullMarked
package io.understudy.contract.diagnostic;

import org.jspecify.annotations.NullMarked;
