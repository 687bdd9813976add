/**
 * Regular expressions of ECMA-262 with the {@code u} flag, which is what JSON Schema means by a pattern.
 *
 * <p>In: an expression. Out: an {@link io.understudy.regex.EcmaPattern} that finds out whether it matches somewhere in a
 * text, or where and why the expression is none. The work grows as the length of the text: all expressions without
 * back-references run as automata. Those with back-references try one way after another, as far as the caller's budget
 * goes.
 *
 * <p>This package does not tell where a match lies, and replaces nothing.
 */
@NullMarked
package io.understudy.regex;

import org.jspecify.annotations.NullMarked;
