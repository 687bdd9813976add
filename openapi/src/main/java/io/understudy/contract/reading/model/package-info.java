/**
 * Turns the trees of a contract's documents into the model.
 *
 * <p>In: parsed documents whose references were resolved. Out: a {@link io.understudy.contract.Contract}, and a finding
 * for all that could not be taken over.
 *
 * <p>This package reads no files and does not check values against schemas.
 */
@NullMarked
package io.understudy.contract.reading.model;

import org.jspecify.annotations.NullMarked;
