/** The rules that the verifier keeps to as a whole. */
@NullMarked
package io.understudy.verify.architecture;

import org.jspecify.annotations.NullMarked;
