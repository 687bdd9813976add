/**
 * The expressions of a declaration, in JSONata.
 *
 * <p>In: the text of an expression or of a template, once, and then what it can see. Out: a value or a text. An
 * expression is bounded in time and depth, and numbers that it only passes on keep every digit.
 *
 * <p>This package does not know what an expression is for, nor where its names come from.
 */
@NullMarked
package io.understudy.jsonata;

import org.jspecify.annotations.NullMarked;
