/**
 * Compares two editions of a contract.
 *
 * <p>In: two contracts, read; each may be written in 2.0, 3.0 or 3.1. Out: every {@link io.understudy.diff.change.Change}, which
 * names its {@link io.understudy.diff.change.Rule}, says whether it breaks callers, and where a value is at stake has a witness.
 * The principle: what a request may be must not shrink, and what an answer may be must not grow; for callbacks and
 * webhooks, which the API sends, it is the other way round.
 *
 * <p>This package reads no file and calls no server; {@link io.understudy.diff.report} writes the result.
 */
@NullMarked
package io.understudy.diff;

import org.jspecify.annotations.NullMarked;
