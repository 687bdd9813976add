/** Tests of generated bodies: values are judged by a validator of another make than the one that made them. */
@NullMarked
package io.understudy.mock.response.generate;

import org.jspecify.annotations.NullMarked;
