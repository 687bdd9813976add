/**
 * Turns text into a tree of values, and finds the line and column of any of them.
 *
 * <p>In: the bytes of one JSON or YAML file. Out: a {@link io.understudy.contract.reading.source.SourceDocument}, whose
 * numbers and words are exactly as written (YAML 1.2: {@code no} is a word, {@code 1.10} is not {@code 1.1}), or a
 * {@link io.understudy.contract.reading.source.UnusableSourceException} with one sentence and a place.
 *
 * <p>This package knows nothing of OpenAPI and follows no reference.
 */
@NullMarked
package io.understudy.contract.reading.source;

import org.jspecify.annotations.NullMarked;
