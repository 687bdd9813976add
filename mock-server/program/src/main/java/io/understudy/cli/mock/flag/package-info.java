/**
 * The options of {@code mock} and {@code proxy}, in groups that belong together.
 *
 * <p>In: words of a command line. Out: the options that they stand for, in the terms of the packages that they are for.
 * What cannot be is refused as wrong usage.
 *
 * <p>This package starts nothing and prints nothing.
 */
@NullMarked
package io.understudy.cli.mock.flag;

import org.jspecify.annotations.NullMarked;
