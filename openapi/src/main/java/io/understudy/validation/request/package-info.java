/**
 * A request outside its body, taken apart.
 *
 * <p>In: the raw path parameters, the raw query and the headers. Out: the texts with their names, as they were written.
 *
 * <p>This package does not read values, and judges nothing.
 */
@NullMarked
package io.understudy.validation.request;

import org.jspecify.annotations.NullMarked;
