/**
 * Writes down what is different between two editions of a contract.
 *
 * <p>In: a {@link io.understudy.diff.report.ContractDiff}. Out: text, in one of the forms of
 * {@link io.understudy.diff.report.DiffFormat}.
 *
 * <p>This package compares nothing, and decides on no exit code.
 */
@NullMarked
package io.understudy.diff.report;

import org.jspecify.annotations.NullMarked;
