/**
 * Problems that the author of the contract can mend.
 *
 * <p>In: what the contract does not say, or says in a way that nothing can be done with. Out: the status and the sentence of
 * the refusal.
 *
 * <p>This package reads no contract, and writes no body.
 */
@NullMarked
package io.understudy.mock.problem.contract;

import org.jspecify.annotations.NullMarked;
