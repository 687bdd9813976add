@NullMarked
package io.understudy.client.generation;

import org.jspecify.annotations.NullMarked;
