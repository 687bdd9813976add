@NullMarked
package io.understudy.client.http;

import org.jspecify.annotations.NullMarked;
