/** The rules that the code keeps to as a whole. */
@NullMarked
package io.understudy.mock.architecture;

import org.jspecify.annotations.NullMarked;
