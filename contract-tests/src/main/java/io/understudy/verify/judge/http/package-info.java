/**
 * The checks of what HTTP itself asks of every answer.
 *
 * <p>In: an answer. Out: its deviations from the standards, whatever the contract says.
 *
 * <p>This package holds nothing against the contract.
 */
@NullMarked
package io.understudy.verify.judge.http;

import org.jspecify.annotations.NullMarked;
