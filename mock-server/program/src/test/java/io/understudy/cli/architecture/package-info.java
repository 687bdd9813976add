/** The rules that the program keeps to as a whole. */
@NullMarked
package io.understudy.cli.architecture;

import org.jspecify.annotations.NullMarked;
