@NullMarked
package io.understudy.client.bangwo8.values;

import org.jspecify.annotations.NullMarked;
