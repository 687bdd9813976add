@NullMarked
package io.understudy.client.transport;

import org.jspecify.annotations.NullMarked;
