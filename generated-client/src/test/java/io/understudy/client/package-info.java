@NullMarked
package io.understudy.client;

import org.jspecify.annotations.NullMarked;
