/**
 * The keywords of JSON Schema that apply other schemas to a value or to its parts.
 *
 * <p>In: compiled schemas. Out: {@link io.understudy.validation.schema.engine.Rule}s.
 *
 * <p>This package does not read schemas and resolves no references.
 */
@NullMarked
package io.understudy.validation.schema.applicator;

import org.jspecify.annotations.NullMarked;
