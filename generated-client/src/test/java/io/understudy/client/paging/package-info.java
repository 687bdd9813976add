@NullMarked
package io.understudy.client.paging;

import org.jspecify.annotations.NullMarked;
