/**
 * Groups of options that several commands share.
 *
 * <p>In: the words of a command line. Out: what they ask for, as the types that do it; words that ask for nothing sensible
 * are refused with one sentence.
 *
 * <p>This package prints nothing and runs nothing.
 */
@NullMarked
package io.understudy.verify.cli.flags;

import org.jspecify.annotations.NullMarked;
