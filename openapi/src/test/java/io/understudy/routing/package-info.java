@NullMarked
package io.understudy.routing;

import org.jspecify.annotations.NullMarked;
