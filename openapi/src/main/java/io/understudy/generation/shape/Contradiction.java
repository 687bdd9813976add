package io.understudy.generation.shape;

import io.understudy.document.Schema;

/**
 * Why no value fits.
 *
 * @param schema the schema that no value fits
 * @param reason the reason, the end of a sentence that begins with naming the schema
 */
public record Contradiction(Schema schema, String reason) {}
