/**
 * Tells what a verification found: as JSON, as JUnit's XML, as SARIF 2.1.0, and as one HTML page.
 *
 * <p>In: a {@link io.understudy.verify.run.Run}, finished or interrupted. Out: the text of a report, or a file with it.
 * What the contract promises is listed in full, with what was proven, what failed and what nobody has proven.
 *
 * <p>This package judges nothing, and hides nothing: secrets are masked in what it is given.
 */
@NullMarked
package io.understudy.verify.report;

import org.jspecify.annotations.NullMarked;
