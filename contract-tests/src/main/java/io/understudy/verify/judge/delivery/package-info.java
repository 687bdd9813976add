/**
 * The checks of whether an answer comes at all.
 *
 * <p>In: a reply that is no whole answer. Out: the one deviation that it is.
 *
 * <p>This package judges no answer that has come.
 */
@NullMarked
package io.understudy.verify.judge.delivery;

import org.jspecify.annotations.NullMarked;
