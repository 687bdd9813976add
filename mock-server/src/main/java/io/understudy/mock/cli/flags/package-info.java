/**
 * Options that belong together, as the command line has them.
 *
 * <p>In: words of a command line. Out: the options that they stand for, in the terms of the packages that they are for.
 * What cannot be is refused as wrong usage.
 *
 * <p>This package starts nothing and prints nothing.
 */
@NullMarked
package io.understudy.mock.cli.flags;

import org.jspecify.annotations.NullMarked;
