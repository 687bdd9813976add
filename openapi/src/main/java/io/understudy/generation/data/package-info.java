/**
 * Single texts and numbers for the leaves of a generated body.
 *
 * <p>In: a format, a regular expression or the name of a property, with a source of randomness. Out: a text or number
 * that suits it; the same for the same source on every machine, independent of clock and locale of the machine.
 *
 * <p>This package knows no schemas and checks nothing: whoever asks does.
 */
@NullMarked
package io.understudy.generation.data;

import org.jspecify.annotations.NullMarked;
