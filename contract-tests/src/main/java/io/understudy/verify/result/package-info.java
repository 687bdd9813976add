/**
 * What a verification found: the types between those who judge and those who report.
 *
 * <p>In: cases, what was sent for them and what came back. Out: a {@link io.understudy.verify.run.Run} of verdicts with its
 * coverage, fit for publication: an {@link io.understudy.verify.run.Exchange} cannot be made without
 * {@link io.understudy.verify.run.Secrets} being masked in it.
 *
 * <p>This package sends nothing, judges nothing and writes no format: reports implement
 * {@link io.understudy.verify.run.Report}.
 */
@NullMarked
package io.understudy.verify.result;

import org.jspecify.annotations.NullMarked;
