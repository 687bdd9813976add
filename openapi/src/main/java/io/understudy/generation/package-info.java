/**
 * Makes bodies from schemas.
 *
 * <p>In: a {@link io.understudy.document.Schema} and, for data that varies, a
 * {@link io.understudy.mock.response.generate.data.Seed}. Out: a {@link io.understudy.mock.response.generate.Generation}: a
 * value that its schema has been asked about and that fits it, or the schema that no value fits and why. The work is
 * bounded in steps, and the same input gives the same value everywhere.
 *
 * <p>This package does not choose responses, reads no examples but those inside schemas, and writes no bytes.
 */
@NullMarked
package io.understudy.generation;

import org.jspecify.annotations.NullMarked;
