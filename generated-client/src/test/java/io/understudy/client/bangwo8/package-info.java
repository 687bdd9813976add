@NullMarked
package io.understudy.client.bangwo8;

import org.jspecify.annotations.NullMarked;
