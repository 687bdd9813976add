/**
 * The options of the commands that verify, in groups that belong together.
 *
 * <p>In: the words of a command line. Out: what they ask for, as the types that do it; words that ask for nothing
 * sensible are refused with one sentence.
 *
 * <p>This package prints nothing and runs nothing.
 */
@NullMarked
package io.understudy.cli.verify.flag;

import org.jspecify.annotations.NullMarked;
