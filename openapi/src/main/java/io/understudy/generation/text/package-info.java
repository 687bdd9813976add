/**
 * Writes values as text.
 *
 * <p>In: a JSON value, and for XML the schema that says how it is named. Out: the bytes of an XML document, or plain
 * text.
 *
 * <p>This package makes no values and does not check whether they fit; JSON itself it leaves to Jackson.
 */
@NullMarked
package io.understudy.generation.text;

import org.jspecify.annotations.NullMarked;
