@NullMarked
package io.understudy.client.answer;

import org.jspecify.annotations.NullMarked;
