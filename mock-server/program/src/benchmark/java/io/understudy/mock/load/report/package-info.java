/**
 * What a load run found, and how it is told.
 *
 * <p>In: what wrk printed and what the operating system knows of a server. Out: tables in Markdown, the figures first and
 * then the targets, each with what was measured.
 *
 * <p>This package starts nothing and measures nothing.
 */
@NullMarked
package io.understudy.mock.load.report;

import org.jspecify.annotations.NullMarked;
