/**
 * Runs compiled schemas over values.
 *
 * <p>In: a {@link io.understudy.validation.schema.engine.SchemaNode}, a JSON value and a
 * {@link io.understudy.validation.schema.engine.WorkBudget}. Out: whether the value fits, or every complaint with the
 * place in the value. The work grows as the size of the value, whatever the schema: past a small number of steps each
 * pair of schema and value is judged once.
 *
 * <p>This package knows no keyword; those are {@link io.understudy.validation.schema.engine.Rule}s of other packages.
 */
@NullMarked
package io.understudy.validation.schema.engine;

import org.jspecify.annotations.NullMarked;
