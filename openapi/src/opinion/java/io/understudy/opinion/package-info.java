/** A second opinion on values: by a validator, and by a reading of OpenAPI's schemas, that the mock does not use. */
@NullMarked
package io.understudy.opinion;

import org.jspecify.annotations.NullMarked;
