@NullMarked
package io.understudy.client.udesk;

import org.jspecify.annotations.NullMarked;
